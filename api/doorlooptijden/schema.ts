import type { FromSchema } from 'json-schema-to-ts';
import { LEEFTIJDEN, RESTEN } from '../../db/queries/doorlooptijden/klassen.ts';
import { datum, datumOfLeeg, gemeenteCode, uuid } from '../http/schema.ts';
import { kantoren, overdracht } from './offices-schema.ts';
import { aantal, dagenOfLeeg, lijst, proces } from './parts.ts';

export const doorlooptijdenFilter = {
  type: 'object',
  properties: {
    van: { ...datum, description: 'Eerste dag; standaard twaalf weken geleden' },
    tot: { ...datum, description: 'Laatste dag, die zelf meetelt; standaard vandaag' },
    gemeente: gemeenteCode,
    proces: { ...proces, default: 'aanvraag' },
    regeling: { type: 'string', maxLength: 60, pattern: '^[a-z][a-z0-9-]*$' },
    stap: { type: 'string', enum: ['dag', 'week', 'maand'], default: 'week' },
  },
  additionalProperties: false,
} as const;
export type DoorlooptijdenFilter = FromSchema<typeof doorlooptijdenFilter>;

const binnenTermijn = {
  type: ['object', 'null'],
  description: 'Leeg: dit proces heeft zo’n termijn niet',
  properties: {
    aantal: { ...aantal, description: 'In de periode klaar, met een termijn' },
    binnen: { type: ['integer', 'null'], description: 'Daarvan op tijd' },
    aandeel: { type: ['number', 'null'], minimum: 0, maximum: 1 },
  },
  required: ['aantal', 'binnen', 'aandeel'],
  additionalProperties: false,
} as const;

/** On which figures something can be agreed: the share in time, and the days within which half or nine tenths are done. */
export const figuren = [
  'wettelijk',
  'eigen',
  'netto-p50',
  'netto-p90',
  'bruto-p50',
  'bruto-p90',
] as const;
export type Figuur = (typeof figuren)[number];

const afspraak = {
  type: 'object',
  properties: {
    figuur: { type: 'string', enum: figuren },
    waarde: {
      type: ['number', 'null'],
      description: 'Procent of dagen; leeg: de gemeenten spraken niet hetzelfde af',
    },
    sinds: datumOfLeeg,
    was: {
      type: ['number', 'null'],
      description: 'Het cijfer zelf, in dezelfde eenheid; leeg: te weinig om te tonen',
    },
    gehaald: {
      type: ['boolean', 'null'],
      description: 'Leeg: er is niets te vergelijken, of te weinig',
    },
  },
  required: ['figuur', 'waarde', 'sinds', 'was', 'gehaald'],
  additionalProperties: false,
} as const;

/** Figures of one group of cases. */
export const cijfers = {
  type: 'object',
  properties: {
    instroom: { ...aantal, description: 'Zaken gestart in de periode' },
    uitstroom: { ...aantal, description: 'Zaken beëindigd in de periode' },
    voorraad: { ...aantal, description: 'Zaken die aan het eind van de periode liepen' },
    opgeschort: { ...aantal, description: 'Lopende zaken waarvan de termijn nu stilstaat' },
    teLaat: { ...aantal, description: 'Lopende zaken waarvan de termijn nu voorbij is' },
    binnenTweeWeken: {
      ...aantal,
      description: 'Lopende zaken waarvan de termijn binnen twee weken afloopt',
    },
    gemeten: { ...aantal, description: 'In de periode beëindigde zaken met een begindag' },
    brutoP50: dagenOfLeeg,
    brutoP90: dagenOfLeeg,
    nettoP50: { ...dagenOfLeeg, description: 'Zonder de dagen waarop de termijn stilstond' },
    nettoP90: dagenOfLeeg,
    wettelijk: binnenTermijn,
    eigen: binnenTermijn,
    afspraken: {
      type: 'array',
      items: afspraak,
      description:
        'Wat voor het hele proces was afgesproken op de laatste dag van de periode; leeg: niets, of het gaat om één regeling',
    },
  },
  required: [
    'instroom',
    'uitstroom',
    'voorraad',
    'opgeschort',
    'teLaat',
    'binnenTweeWeken',
    'gemeten',
    'brutoP50',
    'brutoP90',
    'nettoP50',
    'nettoP90',
    'wettelijk',
    'eigen',
    'afspraken',
  ],
  additionalProperties: false,
} as const;
export type Cijfers = FromSchema<typeof cijfers>;

export const doorlooptijden = {
  type: 'object',
  properties: {
    periode: {
      type: 'object',
      properties: {
        van: datum,
        tot: datum,
        stap: { type: 'string', enum: ['dag', 'week', 'maand'] },
      },
      required: ['van', 'tot', 'stap'],
      additionalProperties: false,
    },
    vorigePeriode: {
      type: 'object',
      description: 'Even lang, direct ervoor',
      properties: { van: datum, tot: datum },
      required: ['van', 'tot'],
      additionalProperties: false,
    },
    proces,
    kleinsteGroep: {
      type: 'integer',
      minimum: 1,
      description: 'Van minder zaken dan dit wordt geen aantal en geen doorlooptijd getoond',
    },
    totaal: cijfers,
    vorige: { ...cijfers, description: 'Hetzelfde over de vorige periode' },
    perProces: lijst({ proces, cijfers }, ['proces', 'cijfers']),
    perGemeente: lijst({ gemeente: gemeenteCode, naam: { type: 'string' }, cijfers }, [
      'gemeente',
      'naam',
      'cijfers',
    ]),
    perRegeling: lijst({ regeling: { type: 'string' }, cijfers }, ['regeling', 'cijfers']),
    verloop: {
      ...lijst({ vanaf: datum, instroom: aantal, uitstroom: aantal, voorraad: aantal }, [
        'vanaf',
        'instroom',
        'uitstroom',
        'voorraad',
      ]),
      description: 'Per stap; de eerste dag van de stap',
    },
    ouderdom: {
      type: 'object',
      description: 'De zaken die vandaag lopen, wat de periode ook is',
      properties: {
        voorraad: aantal,
        leeftijd: {
          ...lijst(
            { klasse: { type: 'string', enum: LEEFTIJDEN.map(({ code }) => code) }, aantal },
            ['klasse', 'aantal'],
          ),
          description: 'Hoe lang geleden de zaken zijn gestart',
        },
        termijn: {
          ...lijst(
            {
              klasse: {
                type: 'string',
                enum: [...RESTEN.map(({ code }) => code), 'staat-stil', 'geen'],
              },
              aantal,
            },
            ['klasse', 'aantal'],
          ),
          description: 'Hoeveel dagen de termijn nog heeft; `geen`: er loopt geen termijn',
        },
      },
      required: ['voorraad', 'leeftijd', 'termijn'],
      additionalProperties: false,
    },
    overdracht,
    kantoren,
    dreigtTeLaat: {
      ...lijst(
        {
          zaakId: uuid,
          nummer: { type: 'string' },
          gemeente: gemeenteCode,
          regeling: { type: 'string' },
          einddatum: datum,
          dagenTot: { type: 'integer', description: 'Negatief: zoveel dagen te laat' },
          wachtOp: { type: ['string', 'null'], description: 'Naam van de oudste open taak' },
        },
        ['zaakId', 'nummer', 'gemeente', 'regeling', 'einddatum', 'dagenTot', 'wachtOp'],
      ),
      description:
        'Lopende zaken waarvan de termijn in gevaar of verstreken is, de vroegste eerst, ten hoogste 50',
    },
  },
  required: [
    'periode',
    'vorigePeriode',
    'proces',
    'kleinsteGroep',
    'totaal',
    'vorige',
    'perProces',
    'perGemeente',
    'perRegeling',
    'verloop',
    'ouderdom',
    'overdracht',
    'kantoren',
    'dreigtTeLaat',
  ],
  additionalProperties: false,
} as const;
export type Doorlooptijden = FromSchema<typeof doorlooptijden>;

const { stap, ...selectie } = doorlooptijdenFilter.properties;

export const stappenFilter = {
  type: 'object',
  properties: {
    ...selectie,
    versie: { type: 'integer', minimum: 1, description: 'Van het model; standaard alle samen' },
    kantoor: {
      type: 'string',
      maxLength: 60,
      pattern: '^[a-z][a-z0-9-]*$',
      description: 'Alleen taken van dit kantoor; standaard alle stappen',
    },
  },
  additionalProperties: false,
} as const;
export type StappenFilter = FromSchema<typeof stappenFilter>;

/** Where the work of a process waits. */
export const stappen = {
  type: 'object',
  properties: {
    periode: {
      type: 'object',
      properties: { van: datum, tot: datum },
      required: ['van', 'tot'],
      additionalProperties: false,
    },
    proces,
    kleinsteGroep: doorlooptijden.properties.kleinsteGroep,
    versies: { type: 'array', items: { type: 'integer' }, description: 'Eerst de nieuwste' },
    kantoren: {
      ...lijst({ kantoor: { type: 'string' }, naam: { type: 'string' } }, ['kantoor', 'naam']),
      description: 'Die taken doen of deden voor de gemeenten van de vraag',
    },
    stappen: {
      ...lijst(
        {
          elementId: { type: 'string', description: 'In het model van het proces' },
          taak: { type: 'boolean', description: 'Werk van een mens; anders wordt er gewacht' },
          nu: { ...aantal, description: 'Zaken die nu bij deze stap zijn' },
          nuTeLaat: { ...aantal, description: 'Daarvan zaken waarvan de termijn voorbij is' },
          klaar: {
            ...aantal,
            description: 'Zaken die de stap in de periode voor het laatst afrondden',
          },
          duurP50: dagenOfLeeg,
          duurP90: dagenOfLeeg,
          wachtP50: { ...dagenOfLeeg, description: 'Tot iemand de taak pakte' },
          werkP50: { ...dagenOfLeeg, description: 'Van pakken tot afronden' },
        },
        [
          'elementId',
          'taak',
          'nu',
          'nuTeLaat',
          'klaar',
          'duurP50',
          'duurP90',
          'wachtP50',
          'werkP50',
        ],
      ),
      description: 'Eerst waar nu de meeste zaken zijn',
    },
  },
  required: ['periode', 'proces', 'kleinsteGroep', 'versies', 'kantoren', 'stappen'],
  additionalProperties: false,
} as const;
export type Stappen = FromSchema<typeof stappen>;

export const verwachtingFilter = {
  type: 'object',
  properties: {
    gemeente: gemeenteCode,
    proces: doorlooptijdenFilter.properties.proces,
    regeling: doorlooptijdenFilter.properties.regeling,
  },
  additionalProperties: false,
} as const;
export type VerwachtingFilter = FromSchema<typeof verwachtingFilter>;

/** What will be late, at the speed of the last year. */
export const verwachting = {
  type: 'object',
  properties: {
    proces,
    beoordeeld: { type: 'integer', description: 'Lopende zaken waarvan de kans is berekend' },
    nietBeoordeeld: {
      type: 'integer',
      description: 'Lopende zaken die te weinig lijken op eerdere zaken',
    },
    verwachtTeLaat: {
      type: 'integer',
      description: 'Zoveel van de beoordeelde zaken worden naar verwachting te laat',
    },
    zaken: {
      ...lijst(
        {
          zaakId: uuid,
          nummer: { type: 'string' },
          gemeente: gemeenteCode,
          regeling: { type: 'string' },
          einddatum: datum,
          stap: { type: 'string', description: 'Naam van de nieuwste taak' },
          dagenBijStap: { type: 'integer' },
          kans: { type: 'number', minimum: 0, maximum: 1, description: 'Op een te late zaak' },
        },
        ['zaakId', 'nummer', 'gemeente', 'regeling', 'einddatum', 'stap', 'dagenBijStap', 'kans'],
      ),
      description: 'Met een kans van ten minste een kwart, eerst de grootste, ten hoogste 50',
    },
  },
  required: ['proces', 'beoordeeld', 'nietBeoordeeld', 'verwachtTeLaat', 'zaken'],
  additionalProperties: false,
} as const;
export type Verwachting = FromSchema<typeof verwachting>;
