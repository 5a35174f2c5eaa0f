import type { FromSchema } from 'json-schema-to-ts';
import {
  begrensdAantal,
  datumOfLeeg,
  gegevens,
  gemeenteCode,
  medewerkerRef,
  medewerkerRefOfLeeg,
  NUMMER_BEGIN,
  paginaParameters,
  tekstOfLeeg,
  tijdstip,
  tijdstipOfLeeg,
  uuid,
  versie,
  volgende,
} from '../http/schema.ts';
import { briefRol } from './brief-schema.ts';

export const taakStatus = {
  type: 'string',
  enum: ['open', 'wordt-verwerkt', 'afgerond', 'vervallen'],
  description:
    '`wordt-verwerkt`: afgerond of heropend door de medewerker, nog niet door de procesmotor',
} as const;

const taakVelden = {
  id: uuid,
  naam: { type: 'string' },
  proces: {
    type: 'string',
    description: 'Slug van het proces; van een deelproces zijn eigen slug',
  },
  elementId: { type: 'string' },
  zaakId: uuid,
  zaakNummer: { type: 'string' },
  zaakNaam: { ...tekstOfLeeg, description: 'Naam van de inwoner, zodra die bekend is' },
  regeling: { type: 'string' },
  gemeente: gemeenteCode,
  functie: { type: 'string' },
  kantoorId: { type: 'string' },
  prioriteit: { type: 'integer' },
  uitersteDatum: {
    ...datumOfLeeg,
    description: 'Laatste dag van de termijn waar deze taak onder valt',
  },
  opvolgdatum: {
    ...datumOfLeeg,
    description: 'Weggelegd tot deze dag; vanaf deze dag staat de taak weer in de gewone lijst',
  },
  opvolgreden: { ...tekstOfLeeg, description: 'Waarom de taak is weggelegd' },
  status: taakStatus,
  behandelaar: medewerkerRefOfLeeg,
  namens: {
    ...medewerkerRefOfLeeg,
    description:
      'Voor wie de behandelaar deze taak doet. Is dit de behandelaar zelf, dan is die afwezig en kan de lezer de taak namens hem oppakken',
  },
  geclaimdOp: tijdstipOfLeeg,
  aangemaaktOp: tijdstip,
  heeftConcept: { type: 'boolean' },
  uitgesloten: {
    type: 'boolean',
    description:
      'De lezer was betrokken bij het besluit waartegen de zaak zich richt: de taak is niet voor hem (art. 7:5 Awb)',
  },
  versie,
} as const;

/** A row of the tasklist. */
export const taakRegel = {
  type: 'object',
  properties: taakVelden,
  required: [
    'id',
    'naam',
    'proces',
    'elementId',
    'zaakId',
    'zaakNummer',
    'zaakNaam',
    'regeling',
    'gemeente',
    'functie',
    'kantoorId',
    'prioriteit',
    'uitersteDatum',
    'opvolgdatum',
    'opvolgreden',
    'status',
    'behandelaar',
    'namens',
    'geclaimdOp',
    'aangemaaktOp',
    'heeftConcept',
    'uitgesloten',
    'versie',
  ],
  additionalProperties: false,
} as const;
export type TaakRegel = FromSchema<typeof taakRegel>;

/** `mijn`: held by me; `kantoor`: of my offices and functions, held by nobody; `alle`: all that I may see. */
export const weergave = { type: 'string', enum: ['mijn', 'kantoor', 'alle'] } as const;

/**
 * The beginning of a case number, or words without a digit: the address of a list stays in logs and in the history of a
 * browser, so a BSN, a date of birth or a telephone number is never a text to look for.
 */
export const ZOEKBAAR = `^(${NUMMER_BEGIN}|[^0-9]{3,})$`;

export const takenFilter = {
  type: 'object',
  properties: {
    weergave: { ...weergave, default: 'mijn' },
    gemeente: gemeenteCode,
    proces: { type: 'string', maxLength: 60, pattern: '^[a-z][a-z0-9-]*$' },
    functie: { type: 'string', maxLength: 40, pattern: '^[a-z][a-z0-9-]*$' },
    elementId: { type: 'string', maxLength: 80, pattern: '^[a-z][a-z0-9-]*$' },
    zaakId: uuid,
    behandelaarId: {
      ...uuid,
      description: 'Alleen taken die deze medewerker in behandeling heeft',
    },
    zoek: {
      type: 'string',
      maxLength: 60,
      pattern: ZOEKBAAR,
      description: 'Begin van een zaaknummer, of een woord uit de naam van de taak',
    },
    teLaat: { type: 'boolean', description: 'Alleen taken waarvan de uiterste datum voorbij is' },
    voorrang: { type: 'boolean', description: 'Alleen taken met voorrang' },
    weggelegd: {
      type: 'boolean',
      description:
        'Alleen taken die zijn weggelegd tot een latere dag. Zonder dit staan die niet in `mijn` en `kantoor`; in `alle` wel',
    },
    volgorde: {
      type: 'string',
      enum: ['termijn', 'voorrang', 'nieuw', 'oud'],
      default: 'termijn',
      description:
        '`termijn`: wat het eerst af moet; `voorrang`: hoogste prioriteit, daarbinnen op termijn; `nieuw` en `oud`: op het moment van ontstaan',
    },
    ...paginaParameters,
  },
  additionalProperties: false,
} as const;
export type TakenFilter = FromSchema<typeof takenFilter>;

export const takenLijst = {
  type: 'object',
  properties: {
    taken: { type: 'array', items: taakRegel },
    volgende,
    aantallen: {
      type: 'object',
      description: 'Open taken per weergave, zonder de andere filters',
      properties: {
        mijn: begrensdAantal,
        kantoor: begrensdAantal,
        alle: begrensdAantal,
        weggelegd: {
          ...begrensdAantal,
          description: 'Weggelegde taken van de gevraagde weergave',
        },
      },
      required: ['mijn', 'kantoor', 'alle', 'weggelegd'],
      additionalProperties: false,
    },
  },
  required: ['taken', 'volgende', 'aantallen'],
  additionalProperties: false,
} as const;
export type TakenLijst = FromSchema<typeof takenLijst>;

/** What the reader may do with this task now. */
export const taakHandelingen = [
  'claimen',
  'vrijgeven',
  'toewijzen',
  'wegleggen',
  'bewaren',
  'afronden',
] as const;

/** The state of a task after a change. */
export const taakStand = {
  type: 'object',
  properties: {
    id: uuid,
    zaakId: uuid,
    status: taakStatus,
    versie,
    behandelaar: medewerkerRefOfLeeg,
    geclaimdOp: tijdstipOfLeeg,
    handelingen: { type: 'array', items: { type: 'string', enum: taakHandelingen } },
  },
  required: ['id', 'zaakId', 'status', 'versie', 'behandelaar', 'geclaimdOp', 'handelingen'],
  additionalProperties: false,
} as const;
export type TaakStand = FromSchema<typeof taakStand>;

/** One task with its form and the data that the form starts with. */
export const taakDetail = {
  type: 'object',
  properties: {
    ...taakVelden,
    afgerondDoor: medewerkerRefOfLeeg,
    afgerondOp: tijdstipOfLeeg,
    vierOgen: {
      description:
        'Gevuld als de lezer deze taak niet mag afronden, omdat hij het werk zelf heeft voorbereid, of betrokken was bij het besluit waartegen de zaak zich richt',
      anyOf: [
        {
          type: 'object',
          properties: { reden: { type: 'string' } },
          required: ['reden'],
          additionalProperties: false,
        },
        { type: 'null' },
      ],
    },
    handelingen: { type: 'array', items: { type: 'string', enum: taakHandelingen } },
    formulier: {
      type: 'object',
      properties: {
        id: { type: 'string', description: '<proces>/<taak>' },
        versie,
        pad: { type: 'string', description: 'Adres van het schema (onveranderlijk)' },
        validatorPad: {
          type: 'string',
          description: 'Adres van de validator als ES-module (onveranderlijk)',
        },
      },
      required: ['id', 'versie', 'pad', 'validatorPad'],
      additionalProperties: false,
    },
    gegevens: {
      ...gegevens,
      description: 'Secties van het dossier die het formulier kent, met daaroverheen het concept',
    },
    brief: {
      anyOf: [briefRol, { type: 'null' }],
      description: 'Wat de taak met de brief van het besluit doet; leeg: er hoort geen brief bij',
    },
    concept: {
      anyOf: [
        {
          type: 'object',
          properties: { versie, op: tijdstip, door: medewerkerRef },
          required: ['versie', 'op', 'door'],
          additionalProperties: false,
        },
        { type: 'null' },
      ],
    },
    gebeurtenissen: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          soort: { type: 'string' },
          op: tijdstip,
          door: medewerkerRefOfLeeg,
          namens: { ...tekstOfLeeg, description: 'Naam van wie dit namens is gedaan' },
          toelichting: tekstOfLeeg,
        },
        required: ['soort', 'op', 'door', 'namens', 'toelichting'],
        additionalProperties: false,
      },
    },
  },
  required: [
    ...taakRegel.required,
    'afgerondDoor',
    'afgerondOp',
    'vierOgen',
    'handelingen',
    'formulier',
    'gegevens',
    'brief',
    'concept',
    'gebeurtenissen',
  ],
  additionalProperties: false,
} as const;
export type TaakDetail = FromSchema<typeof taakDetail>;

/** PUT behandelaar: take the task, or give it to a colleague. */
export const behandelaarVerzoek = {
  type: 'object',
  properties: {
    versie,
    medewerkerId: { ...uuid, description: 'Leeg: de aanvrager zelf' },
  },
  required: ['versie'],
  additionalProperties: false,
} as const;
export type BehandelaarVerzoek = FromSchema<typeof behandelaarVerzoek>;

const reden = { type: 'string', minLength: 3, maxLength: 500, pattern: '\\S' } as const;

/** PUT opvolgdatum: put the task away until a day, or bring it back. `van` is what the page last saw. */
export const opvolgVerzoek = {
  type: 'object',
  properties: {
    van: datumOfLeeg,
    datum: {
      ...datumOfLeeg,
      description: 'Eerste dag waarop de taak weer aan de beurt is; leeg: nu terughalen',
    },
    reden: { ...reden, description: 'Nodig bij wegleggen' },
  },
  required: ['van', 'datum'],
  additionalProperties: false,
} as const;
export type OpvolgVerzoek = FromSchema<typeof opvolgVerzoek>;

export const opvolgStand = {
  type: 'object',
  properties: {
    ...taakStand.properties,
    opvolgdatum: datumOfLeeg,
    waarschuwing: {
      ...tekstOfLeeg,
      description:
        'Wat er op die dag al voorbij is: de eigen termijn, of een groot deel van de wettelijke',
    },
  },
  required: [...taakStand.required, 'opvolgdatum', 'waarschuwing'],
  additionalProperties: false,
} as const;
export type OpvolgStand = FromSchema<typeof opvolgStand>;

/** POST volgende: take what should be done first, of all or of a part of one's work. */
export const volgendeVerzoek = {
  type: 'object',
  properties: {
    gemeente: gemeenteCode,
    proces: takenFilter.properties.proces,
    functie: takenFilter.properties.functie,
  },
  additionalProperties: false,
} as const;
export type VolgendeVerzoek = FromSchema<typeof volgendeVerzoek>;

export const volgendeTaak = {
  type: 'object',
  properties: {
    taak: { description: 'Leeg: er wacht geen taak', anyOf: [taakStand, { type: 'null' }] },
  },
  required: ['taak'],
  additionalProperties: false,
} as const;
export type VolgendeTaak = FromSchema<typeof volgendeTaak>;

/** PUT concept. `versie` is that of the draft the page last saw; 0 when there was none. */
export const conceptVerzoek = {
  type: 'object',
  properties: { versie: { type: 'integer', minimum: 0 }, gegevens },
  required: ['versie', 'gegevens'],
  additionalProperties: false,
} as const;
export type ConceptVerzoek = FromSchema<typeof conceptVerzoek>;

export const conceptStand = {
  type: 'object',
  properties: { taakId: uuid, versie, op: tijdstip },
  required: ['taakId', 'versie', 'op'],
  additionalProperties: false,
} as const;
export type ConceptStand = FromSchema<typeof conceptStand>;

/** POST afronding. `versie` is that of the task. */
export const afrondingVerzoek = {
  type: 'object',
  properties: { versie, gegevens },
  required: ['versie', 'gegevens'],
  additionalProperties: false,
} as const;
export type AfrondingVerzoek = FromSchema<typeof afrondingVerzoek>;

/** POST heropening: undo the completion of a task. `versie` is that of the task. */
export const heropeningVerzoek = {
  type: 'object',
  properties: { versie },
  required: ['versie'],
  additionalProperties: false,
} as const;
export type HeropeningVerzoek = FromSchema<typeof heropeningVerzoek>;

export const heropeningStand = {
  type: 'object',
  properties: {
    taakId: uuid,
    versie,
    mogelijk: {
      type: 'boolean',
      description: 'De lezer kan het afronden van deze taak nu ongedaan maken',
    },
    reden: { ...tekstOfLeeg, description: 'Waarom niet, en wat wel kan' },
    tot: { ...tijdstipOfLeeg, description: 'Tot wanneer het kan, als niemand eerder verdergaat' },
  },
  required: ['taakId', 'versie', 'mogelijk', 'reden', 'tot'],
  additionalProperties: false,
} as const;
export type HeropeningStand = FromSchema<typeof heropeningStand>;
