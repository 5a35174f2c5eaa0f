import type { FromSchema } from 'json-schema-to-ts';
import { LEEFTIJDEN, RESTEN } from '../../db/queries/doorlooptijden/klassen.ts';
import {
  bedrag,
  bedragOfLeeg,
  begrensdAantal,
  datum,
  datumOfLeeg,
  gegevens,
  gemeenteCode,
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
import { taakStatus } from '../taken/schema.ts';

export const zaakStatus = {
  type: 'string',
  enum: ['wordt-gestart', 'in-behandeling', 'afgerond', 'ingetrokken', 'afgebroken'],
} as const;

const zaakVelden = {
  id: uuid,
  nummer: { type: 'string', examples: ['2026-D-000123'] },
  gemeente: gemeenteCode,
  proces: { type: 'string' },
  regeling: { type: 'string' },
  status: zaakStatus,
  uitkomst: tekstOfLeeg,
  naam: { ...tekstOfLeeg, description: 'Naam van de inwoner, zodra die bekend is' },
  meldingOp: { ...datum, description: 'Vroegste begin van het recht (art. 44 lid 1 Pw)' },
  aanvraagOp: { ...datumOfLeeg, description: 'Begin van de beslistermijn (art. 4:13 Awb)' },
  beslotenOp: datumOfLeeg,
  gestartOp: tijdstip,
  beeindigdOp: tijdstipOfLeeg,
  beslistermijn: {
    description:
      'In de lijst: de termijn waarop de zaak wordt gemeten, ook als die van de gemeente zelf is',
    anyOf: [
      {
        type: 'object',
        properties: {
          einddatum: datum,
          waarschuwingOp: datumOfLeeg,
          status: { type: 'string', enum: ['lopend', 'opgeschort', 'afgerond', 'verstreken'] },
        },
        required: ['einddatum', 'waarschuwingOp', 'status'],
        additionalProperties: false,
      },
      { type: 'null' },
    ],
  },
  versie,
} as const;
const zaakVerplicht = [
  'id',
  'nummer',
  'gemeente',
  'proces',
  'regeling',
  'status',
  'uitkomst',
  'naam',
  'meldingOp',
  'aanvraagOp',
  'beslotenOp',
  'gestartOp',
  'beeindigdOp',
  'beslistermijn',
  'versie',
] as const;

/** A row of the list of cases. */
export const zaakRegel = {
  type: 'object',
  properties: zaakVelden,
  required: zaakVerplicht,
  additionalProperties: false,
} as const;
export type ZaakRegel = FromSchema<typeof zaakRegel>;

/** Which cases the list shows; an export of it has the same. */
const restCodes = RESTEN.map(({ code }) => code);
const leeftijdCodes = LEEFTIJDEN.map(({ code }) => code);

export const zakenSelectie = {
  type: 'object',
  properties: {
    status: {
      type: 'string',
      enum: ['lopend', ...zaakStatus.enum],
      description: '`lopend`: nog niet beëindigd',
    },
    gemeente: gemeenteCode,
    proces: { type: 'string', maxLength: 60, pattern: '^[a-z][a-z0-9-]*$' },
    regeling: { type: 'string', maxLength: 60, pattern: '^[a-z][a-z0-9-]*$' },
    zoek: {
      type: 'string',
      maxLength: 60,
      pattern: `^${NUMMER_BEGIN}$`,
      description: 'Begin van het zaaknummer',
    },
    termijn: {
      type: 'string',
      enum: [...restCodes, 'twee-weken', 'staat-stil', 'geen'],
      description:
        'Lopende zaken waarvan de termijn voorbij is, over zo lang afloopt, stilstaat of er niet is, zoals /doorlooptijden ze telt',
    },
    leeftijd: {
      type: 'string',
      enum: leeftijdCodes,
      description: 'Lopende zaken die zo lang geleden zijn gestart',
    },
    stap: {
      type: 'string',
      maxLength: 100,
      pattern: '^[a-z][a-z0-9-]*$',
      description: 'Zaken met een open taak bij deze stap van het model',
    },
  },
  additionalProperties: false,
} as const;

export const zakenFilter = {
  type: 'object',
  properties: { ...zakenSelectie.properties, ...paginaParameters },
  additionalProperties: false,
} as const;
export type ZakenFilter = FromSchema<typeof zakenFilter>;

export const zakenLijst = {
  type: 'object',
  properties: { zaken: { type: 'array', items: zaakRegel }, volgende, aantal: begrensdAantal },
  required: ['zaken', 'volgende', 'aantal'],
  additionalProperties: false,
} as const;
export type ZakenLijst = FromSchema<typeof zakenLijst>;

/** POST /zaken/zoekopdrachten: whose cases. One of the two; in the body, because an address stays in logs. */
export const zoekOpdracht = {
  type: 'object',
  properties: {
    bsn: { type: 'string', pattern: '^\\d{9}$', description: 'Burgerservicenummer' },
    naam: {
      type: 'string',
      minLength: 3,
      maxLength: 80,
      description: 'Delen van de naam, in willekeurige volgorde',
    },
  },
  minProperties: 1,
  maxProperties: 1,
  additionalProperties: false,
} as const;
export type ZoekOpdracht = FromSchema<typeof zoekOpdracht>;

export const zoekResultaat = {
  type: 'object',
  properties: {
    zaken: { type: 'array', items: zaakRegel },
    meer: { type: 'boolean', description: 'Er zijn meer zaken dan deze' },
  },
  required: ['zaken', 'meer'],
  additionalProperties: false,
} as const;
export type ZoekResultaat = FromSchema<typeof zoekResultaat>;

/** POST /zaken: the start form of the process (see `startFormulier` at /processen). */
export const zaakStart = {
  type: 'object',
  properties: {
    proces: { type: 'string', maxLength: 60, pattern: '^[a-z][a-z0-9-]*$' },
    gemeente: gemeenteCode,
    formulierVersie: { ...versie, description: 'Versie van het startformulier dat is ingevuld' },
    gegevens,
    mijlpaal: {
      type: 'string',
      maxLength: 60,
      pattern: '^[a-z][a-z0-9-]*$',
      description: 'Waar een zaak begint die is overgenomen; zonder: aan het begin',
    },
  },
  required: ['proces', 'gemeente', 'formulierVersie', 'gegevens'],
  additionalProperties: false,
} as const;
export type ZaakStart = FromSchema<typeof zaakStart>;

/** The answer to a change of a case: ids and state only, because it is kept for repeated requests. */
export const zaakStand = {
  type: 'object',
  properties: { id: uuid, nummer: { type: 'string' }, status: zaakStatus, versie },
  required: ['id', 'nummer', 'status', 'versie'],
  additionalProperties: false,
} as const;
export type ZaakStand = FromSchema<typeof zaakStand>;

/** The answer to a start: a case of its starter, or one that was handed to enforcement and is sealed for him. */
export const zaakGestart = {
  anyOf: [
    zaakStand,
    {
      type: 'object',
      properties: { status: { type: 'string', const: 'doorgegeven' } },
      required: ['status'],
      additionalProperties: false,
    },
  ],
} as const;
export type ZaakGestart = FromSchema<typeof zaakGestart>;

/** One step of the explanation of a term: which article moved the end from which day to which, and why. */
export const uitlegStap = {
  type: 'object',
  properties: {
    artikel: { type: 'string' },
    van: { type: 'string' },
    tot: { type: 'string' },
    waarom: { type: 'string' },
  },
  required: ['artikel', 'van', 'tot', 'waarom'],
  additionalProperties: true,
} as const;

/** In which way a term may be extended now, and up to when. */
export const verlenging = {
  type: 'object',
  properties: {
    soort: {
      type: 'string',
      enum: ['eenmalig', 'instemming'],
      description: 'Eén keer, of verder omdat de inwoner ermee instemt',
    },
    grond: { type: 'string' },
    uiterlijk: { ...datum, description: 'Verder dan deze dag kan niet' },
    begrensd: {
      type: 'boolean',
      description: 'De wet noemt deze grens; anders alleen dat de termijn redelijk is',
    },
    uitleg: { type: 'array', items: uitlegStap },
  },
  required: ['soort', 'grond', 'uiterlijk', 'begrensd', 'uitleg'],
  additionalProperties: false,
} as const;
export type Verlenging = FromSchema<typeof verlenging>;

export const termijn = {
  type: 'object',
  properties: {
    id: uuid,
    soort: { type: 'string' },
    grondslag: { type: 'string' },
    wettelijk: { type: 'boolean' },
    begintOp: datum,
    duur: { type: 'string', description: 'ISO 8601' },
    einddatum: { ...datum, description: 'Laatste dag waarop op tijd is' },
    waarschuwingOp: datumOfLeeg,
    status: { type: 'string', enum: ['lopend', 'opgeschort', 'afgerond', 'verstreken'] },
    geslotenOp: tijdstipOfLeeg,
    versie,
    uitleg: { type: 'array', items: uitlegStap },
    verlengingen: {
      type: 'array',
      items: verlenging,
      description: 'Hoe de lezer deze termijn nu kan verlengen; zie /zaken/{id}/verlengingen',
    },
    gebeurtenissen: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          soort: { type: 'string' },
          datum,
          grond: tekstOfLeeg,
          toelichting: tekstOfLeeg,
          door: medewerkerRefOfLeeg,
          op: tijdstip,
        },
        required: ['soort', 'datum', 'grond', 'toelichting', 'door', 'op'],
        additionalProperties: false,
      },
    },
  },
  required: [
    'id',
    'soort',
    'grondslag',
    'wettelijk',
    'begintOp',
    'duur',
    'einddatum',
    'waarschuwingOp',
    'status',
    'geslotenOp',
    'versie',
    'uitleg',
    'verlengingen',
    'gebeurtenissen',
  ],
  additionalProperties: false,
} as const;
export type Termijn = FromSchema<typeof termijn>;

export const termijnenLijst = {
  type: 'object',
  properties: { termijnen: { type: 'array', items: termijn } },
  required: ['termijnen'],
  additionalProperties: false,
} as const;

/** A task of the case as the case page shows it; `toegankelijk` when the reader may open it. */
export const zaakTaak = {
  type: 'object',
  properties: {
    id: uuid,
    naam: { type: 'string' },
    elementId: { type: 'string' },
    functie: { type: 'string' },
    kantoor: { type: 'string' },
    status: taakStatus,
    behandelaar: medewerkerRefOfLeeg,
    uitersteDatum: datumOfLeeg,
    aangemaaktOp: tijdstip,
    afgerondOp: tijdstipOfLeeg,
    afgerondDoor: medewerkerRefOfLeeg,
    toegankelijk: { type: 'boolean' },
  },
  required: [
    'id',
    'naam',
    'elementId',
    'functie',
    'kantoor',
    'status',
    'behandelaar',
    'uitersteDatum',
    'aangemaaktOp',
    'afgerondOp',
    'afgerondDoor',
    'toegankelijk',
  ],
  additionalProperties: false,
} as const;
export type ZaakTaak = FromSchema<typeof zaakTaak>;

/** One section of the case file, with who or which register said it, and when. */
export const feit = {
  type: 'object',
  properties: {
    sectie: { type: 'string' },
    titel: { type: 'string' },
    gegevens,
    schema: {
      type: 'object',
      additionalProperties: true,
      description:
        'Opschriften en keuzes van de sectie, om de gegevens in de woorden van het formulier te tonen',
    },
    bron: { type: 'string' },
    door: medewerkerRefOfLeeg,
    op: tijdstipOfLeeg,
  },
  required: ['sectie', 'titel', 'gegevens', 'schema', 'bron', 'door', 'op'],
  additionalProperties: false,
} as const;
export type Feit = FromSchema<typeof feit>;

/** A message that may be sent to the case: its form. */
export const zaakBericht = {
  type: 'object',
  properties: {
    id: { type: 'string', examples: ['aanvraag/ingebrekestelling-ontvangen'] },
    titel: { type: 'string' },
    versie,
    pad: { type: 'string' },
    validatorPad: { type: 'string' },
  },
  required: ['id', 'titel', 'versie', 'pad', 'validatorPad'],
  additionalProperties: false,
} as const;
export type ZaakBericht = FromSchema<typeof zaakBericht>;

export const berichtVerzoek = {
  type: 'object',
  properties: {
    bericht: { type: 'string', maxLength: 120, pattern: '^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$' },
    formulierVersie: versie,
    gegevens,
  },
  required: ['bericht', 'formulierVersie', 'gegevens'],
  additionalProperties: false,
} as const;
export type BerichtVerzoek = FromSchema<typeof berichtVerzoek>;

export const verplaatsingVerzoek = {
  type: 'object',
  properties: {
    mijlpaal: { type: 'string', minLength: 1, maxLength: 40 },
  },
  required: ['mijlpaal'],
  additionalProperties: false,
} as const;
export type VerplaatsingVerzoek = FromSchema<typeof verplaatsingVerzoek>;

export const zaakHandelingen = ['opschorten', 'hervatten', 'bsn-inzien', 'verplaatsen'] as const;

export const zaakDetail = {
  type: 'object',
  properties: {
    ...zaakVelden,
    gestartDoor: medewerkerRefOfLeeg,
    persoon: {
      type: 'object',
      properties: {
        naam: tekstOfLeeg,
        geboortedatum: datumOfLeeg,
        adres: { type: ['object', 'null'], additionalProperties: true },
        bsnEinde: { type: 'string', pattern: '^\\d{3}$', description: 'Laatste drie cijfers' },
      },
      required: ['naam', 'geboortedatum', 'adres', 'bsnEinde'],
      additionalProperties: false,
    },
    termijnen: { type: 'array', items: termijn },
    taken: { type: 'array', items: zaakTaak },
    feiten: { type: 'array', items: feit },
    heeftVordering: { type: 'boolean', description: 'Zie /zaken/{id}/vordering' },
    verzegeld: { type: 'boolean', description: 'Zie /zaken/{id}/verzegelde-stukken' },
    handelingen: { type: 'array', items: { type: 'string', enum: zaakHandelingen } },
    mijlpalen: {
      type: 'array',
      items: verplaatsingVerzoek.properties.mijlpaal,
      description:
        'Waar de lezer de zaak opnieuw kan laten beginnen; zie /zaken/{id}/verplaatsingen',
    },
    berichten: {
      type: 'array',
      items: zaakBericht,
      description: 'Gebeurtenissen die de lezer aan de zaak kan melden',
    },
  },
  required: [
    ...zaakVerplicht,
    'gestartDoor',
    'persoon',
    'termijnen',
    'taken',
    'feiten',
    'heeftVordering',
    'verzegeld',
    'handelingen',
    'mijlpalen',
    'berichten',
  ],
  additionalProperties: false,
} as const;
export type ZaakDetail = FromSchema<typeof zaakDetail>;

/** Grounds on which the decision term may be suspended by hand (art. 4:15 Awb). */
export const opschortingsgronden = [
  'awb-4:15-1-b', // information asked from a foreign authority
  'awb-4:15-2-a', // the applicant agreed in writing
  'awb-4:15-2-b', // the delay is attributable to the applicant
  'awb-4:15-2-c', // force majeure
] as const;

export const opschortingVerzoek = {
  type: 'object',
  properties: {
    grond: { type: 'string', enum: opschortingsgronden },
    toelichting: { type: 'string', minLength: 10, maxLength: 2000 },
  },
  required: ['grond', 'toelichting'],
  additionalProperties: false,
} as const;
export type OpschortingVerzoek = FromSchema<typeof opschortingVerzoek>;

export const opschorting = {
  type: 'object',
  properties: {
    id: { type: 'string', description: 'Voor DELETE (hervatten)' },
    termijnId: uuid,
    termijnSoort: { type: 'string' },
    grond: tekstOfLeeg,
    toelichting: tekstOfLeeg,
    van: datum,
    tot: { ...datumOfLeeg, description: 'Leeg zolang de termijn stilstaat' },
    door: medewerkerRefOfLeeg,
  },
  required: ['id', 'termijnId', 'termijnSoort', 'grond', 'toelichting', 'van', 'tot', 'door'],
  additionalProperties: false,
} as const;

export const opschortingenLijst = {
  type: 'object',
  properties: { opschortingen: { type: 'array', items: opschorting } },
  required: ['opschortingen'],
  additionalProperties: false,
} as const;
export type OpschortingenLijst = FromSchema<typeof opschortingenLijst>;

/** POST verlengingen: the version of the term is that on which the reader based it. */
export const verlengingVerzoek = {
  type: 'object',
  properties: {
    termijnId: uuid,
    versie,
    soort: verlenging.properties.soort,
    totEnMet: { ...datum, description: 'De nieuwe laatste dag' },
    reden: {
      type: 'string',
      minLength: 10,
      maxLength: 2000,
      pattern: '\\S',
      description: 'Komt in de brief aan de inwoner',
    },
  },
  required: ['termijnId', 'versie', 'soort', 'totEnMet', 'reden'],
  additionalProperties: false,
} as const;
export type VerlengingVerzoek = FromSchema<typeof verlengingVerzoek>;

/** The term after a suspension, resumption or extension. */
export const termijnStand = {
  type: 'object',
  properties: { termijnId: uuid, status: termijn.properties.status, einddatum: datum },
  required: ['termijnId', 'status', 'einddatum'],
  additionalProperties: false,
} as const;
export type TermijnStand = FromSchema<typeof termijnStand>;

export const tijdlijnRegel = {
  type: 'object',
  properties: {
    op: tijdstip,
    soort: {
      type: 'string',
      enum: ['zaak', 'taak', 'termijn', 'brief', 'besluit', 'betaling', 'document', 'aanvulling'],
    },
    gebeurtenis: { type: 'string', description: 'Bijvoorbeeld geclaimd, opgeschort, verzonden' },
    titel: { type: 'string' },
    toelichting: tekstOfLeeg,
    door: medewerkerRefOfLeeg,
    namens: { ...tekstOfLeeg, description: 'Naam van wie dit namens is gedaan' },
    verwijzing: {
      ...tekstOfLeeg,
      description: 'id van de taak, termijn, brief, het besluit of de betaling',
    },
  },
  required: ['op', 'soort', 'gebeurtenis', 'titel', 'toelichting', 'door', 'namens', 'verwijzing'],
  additionalProperties: false,
} as const;
export type TijdlijnRegel = FromSchema<typeof tijdlijnRegel>;

export const tijdlijn = {
  type: 'object',
  properties: { gebeurtenissen: { type: 'array', items: tijdlijnRegel } },
  required: ['gebeurtenissen'],
  additionalProperties: false,
} as const;
export type Tijdlijn = FromSchema<typeof tijdlijn>;

export const brief = {
  type: 'object',
  properties: {
    id: uuid,
    sjabloon: { type: 'string' },
    onderwerp: { type: 'string' },
    opgesteldOp: tijdstip,
    verzondenOp: tijdstipOfLeeg,
    verzendkenmerk: tekstOfLeeg,
    besluitId: { type: ['string', 'null'], format: 'uuid' },
    aan: {
      ...tekstOfLeeg,
      description: 'Medeschuldenaar aan wie de brief gaat; leeg: de inwoner van de zaak',
    },
    pad: { type: 'string', description: 'Adres van de PDF' },
  },
  required: [
    'id',
    'sjabloon',
    'onderwerp',
    'opgesteldOp',
    'verzondenOp',
    'verzendkenmerk',
    'besluitId',
    'aan',
    'pad',
  ],
  additionalProperties: false,
} as const;
export type Brief = FromSchema<typeof brief>;
export const brievenLijst = {
  type: 'object',
  properties: { brieven: { type: 'array', items: brief } },
  required: ['brieven'],
  additionalProperties: false,
} as const;
export type BrievenLijst = FromSchema<typeof brievenLijst>;

export const besluit = {
  type: 'object',
  properties: {
    id: uuid,
    soort: { type: 'string' },
    ingangsdatum: datumOfLeeg,
    bedragPerMaand: bedragOfLeeg,
    bedragEenmalig: bedragOfLeeg,
    gegevens,
    opgesteldDoor: medewerkerRefOfLeeg,
    genomenDoor: medewerkerRefOfLeeg,
    genomenOp: tijdstip,
    bekendgemaaktOp: datumOfLeeg,
  },
  required: [
    'id',
    'soort',
    'ingangsdatum',
    'bedragPerMaand',
    'bedragEenmalig',
    'gegevens',
    'opgesteldDoor',
    'genomenDoor',
    'genomenOp',
    'bekendgemaaktOp',
  ],
  additionalProperties: false,
} as const;
export type Besluit = FromSchema<typeof besluit>;
export const besluitenLijst = {
  type: 'object',
  properties: { besluiten: { type: 'array', items: besluit } },
  required: ['besluiten'],
  additionalProperties: false,
} as const;
export type BesluitenLijst = FromSchema<typeof besluitenLijst>;

export const betaling = {
  type: 'object',
  properties: {
    id: uuid,
    soort: { type: 'string', enum: ['voorschot', 'uitkering', 'verrekening', 'dwangsom'] },
    bedrag,
    ingangsdatum: datum,
    ritme: { type: 'string', enum: ['eenmalig', 'maandelijks'] },
    opgedragenOp: tijdstip,
    bevestigdOp: tijdstipOfLeeg,
    kenmerk: tekstOfLeeg,
  },
  required: [
    'id',
    'soort',
    'bedrag',
    'ingangsdatum',
    'ritme',
    'opgedragenOp',
    'bevestigdOp',
    'kenmerk',
  ],
  additionalProperties: false,
} as const;
export type Betaling = FromSchema<typeof betaling>;
export const betalingenLijst = {
  type: 'object',
  properties: { betalingen: { type: 'array', items: betaling } },
  required: ['betalingen'],
  additionalProperties: false,
} as const;
export type BetalingenLijst = FromSchema<typeof betalingenLijst>;

/** One running or ended process of the case (main, called, beside), for the picture with the token on it. */
export const procesInstantie = {
  type: 'object',
  properties: {
    instantie: { type: 'string' },
    bovenliggend: { ...tekstOfLeeg, description: 'instantie van het aanroepende proces' },
    proces: { type: 'string' },
    versie,
    status: { type: 'string', enum: ['active', 'completed', 'terminated'] },
    gestartOp: tijdstipOfLeeg,
    beeindigdOp: tijdstipOfLeeg,
    definitie: { type: 'string', description: 'Sleutel in `definities`' },
    elementen: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          elementId: { type: 'string' },
          soort: { type: 'string' },
          actief: { type: 'integer' },
          afgerond: { type: 'integer' },
          afgebroken: { type: 'integer' },
          gestartOp: tijdstipOfLeeg,
          beeindigdOp: tijdstipOfLeeg,
        },
        required: [
          'elementId',
          'soort',
          'actief',
          'afgerond',
          'afgebroken',
          'gestartOp',
          'beeindigdOp',
        ],
        additionalProperties: false,
      },
    },
    stromen: {
      type: 'array',
      items: {
        type: 'object',
        properties: { elementId: { type: 'string' }, aantal: { type: 'integer' } },
        required: ['elementId', 'aantal'],
        additionalProperties: false,
      },
    },
    incidenten: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          elementId: { type: 'string' },
          soort: { type: 'string' },
          melding: { type: 'string' },
          sinds: tijdstipOfLeeg,
        },
        required: ['elementId', 'soort', 'melding', 'sinds'],
        additionalProperties: false,
      },
    },
  },
  required: [
    'instantie',
    'bovenliggend',
    'proces',
    'versie',
    'status',
    'gestartOp',
    'beeindigdOp',
    'definitie',
    'elementen',
    'stromen',
    'incidenten',
  ],
  additionalProperties: false,
} as const;
export type ProcesInstantie = FromSchema<typeof procesInstantie>;

export const zaakProces = {
  type: 'object',
  properties: {
    instanties: {
      type: 'array',
      items: procesInstantie,
      description:
        'Het hoofdproces eerst; leeg zolang de procesmotor de zaak nog niet heeft gestart',
    },
    definities: {
      type: 'object',
      description: 'BPMN-XML per definitie',
      additionalProperties: { type: 'string' },
    },
  },
  required: ['instanties', 'definities'],
  additionalProperties: false,
} as const;
export type ZaakProces = FromSchema<typeof zaakProces>;

/** What holds the case up now: a party that does not answer, a message that nobody takes, the engine that stopped. */
export const storing = {
  type: 'object',
  properties: {
    soort: {
      type: 'string',
      enum: ['stap-wacht', 'bericht-wacht', 'bericht-onbestelbaar', 'incident'],
    },
    wat: { type: 'string', description: 'Stap van het proces, of soort bericht' },
    register: { ...tekstOfLeeg, description: 'Wie niet antwoordt, bij een stap die wacht' },
    melding: {
      ...tekstOfLeeg,
      description: 'Wat er aan de hand is en wat te doen, bij een incident',
    },
    sinds: tijdstip,
  },
  required: ['soort', 'wat', 'register', 'melding', 'sinds'],
  additionalProperties: false,
} as const;
export type Storing = FromSchema<typeof storing>;

export const storingenLijst = {
  type: 'object',
  properties: { storingen: { type: 'array', items: storing } },
  required: ['storingen'],
  additionalProperties: false,
} as const;
export type StoringenLijst = FromSchema<typeof storingenLijst>;

/** POST bsn-inzagen: show the number, with the reason; always written to the audit trail. */
export const bsnInzageVerzoek = {
  type: 'object',
  properties: { doel: { type: 'string', minLength: 5, maxLength: 200 } },
  required: ['doel'],
  additionalProperties: false,
} as const;
export const bsnInzage = {
  type: 'object',
  properties: { bsn: { type: 'string', pattern: '^\\d{9}$' } },
  required: ['bsn'],
  additionalProperties: false,
} as const;
