import type { FromSchema } from 'json-schema-to-ts';
import { VELDEN } from '../../studio/field.ts';
import {
  medewerkerRef,
  medewerkerRefOfLeeg,
  tijdstip,
  tijdstipOfLeeg,
  uuid,
  versie,
} from '../http/schema.ts';
import { bestandssoort } from './bestand-schema.ts';

export const ontwerpStatus = {
  type: 'string',
  enum: ['concept', 'ingediend', 'goedgekeurd', 'gepubliceerd', 'ingetrokken'],
} as const;

const velden = {
  id: uuid,
  proces: { type: 'string', description: 'Id van het proces in het model' },
  naam: { type: 'string' },
  status: ontwerpStatus,
  versie,
  gewijzigdDoor: medewerkerRef,
  gewijzigdOp: tijdstip,
  ingediendDoor: medewerkerRefOfLeeg,
  ingediendOp: tijdstipOfLeeg,
  beoordeeldDoor: medewerkerRefOfLeeg,
  beoordeeldOp: tijdstipOfLeeg,
  toelichting: { type: ['string', 'null'] },
  opmerking: { type: ['string', 'null'], description: 'Van wie het ontwerp terugstuurde' },
  nieuw: { type: 'boolean', description: 'Een proces dat nog niet bestaat' },
  notities: { type: ['string', 'null'], description: 'Wat er verandert, voor de medewerkers' },
  ingaatOp: { ...tijdstipOfLeeg, description: 'Wanneer het gaat draaien' },
  gepubliceerdOp: tijdstipOfLeeg,
  publicatieFout: {
    type: ['string', 'null'],
    description: 'Waarom de procesmotor het weigerde toen het zou ingaan',
  },
} as const;
const regel = {
  type: 'object',
  properties: velden,
  required: [
    'id',
    'proces',
    'naam',
    'status',
    'versie',
    'gewijzigdDoor',
    'gewijzigdOp',
    'ingediendDoor',
    'ingediendOp',
    'beoordeeldDoor',
    'beoordeeldOp',
    'toelichting',
    'opmerking',
    'nieuw',
    'notities',
    'ingaatOp',
    'gepubliceerdOp',
    'publicatieFout',
  ],
  additionalProperties: false,
} as const;
export type OntwerpRegel = FromSchema<typeof regel>;

export const ontwerpenLijst = {
  type: 'object',
  properties: { ontwerpen: { type: 'array', items: regel } },
  required: ['ontwerpen'],
  additionalProperties: false,
} as const;
export type OntwerpenLijst = FromSchema<typeof ontwerpenLijst>;

/** A form, table or letter of the bundle. */
const bestand = {
  type: 'object',
  properties: {
    soort: bestandssoort,
    naam: { type: 'string' },
  },
  required: ['soort', 'naam'],
  additionalProperties: false,
} as const;

const gewijzigd = {
  type: 'array',
  items: {
    type: 'object',
    properties: { id: { type: 'string' }, naam: { type: 'string' }, soort: { type: 'string' } },
    required: ['id', 'naam', 'soort'],
    additionalProperties: false,
  },
} as const;

/** What keeps the model from being published, and what it does otherwise than the published one. */
export const ontwerpControle = {
  type: 'object',
  properties: {
    problemen: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          elementId: { type: 'string' },
          regel: { type: 'string' },
          melding: { type: 'string' },
          remedie: { type: 'string', description: 'Wat de ontwerper eraan doet' },
          plek: {
            type: 'array',
            items: { type: 'string' },
            description: 'Waar in het element, van buiten naar binnen',
          },
          veld: {
            type: ['string', 'null'],
            enum: [...VELDEN, null],
            description: 'De vraag over het element die verkeerd is beantwoord',
          },
          bestand: {
            anyOf: [bestand, { type: 'null' }],
            description: 'Waar het probleem zit; leeg is in het model',
          },
        },
        required: ['elementId', 'regel', 'melding', 'remedie', 'plek', 'veld', 'bestand'],
        additionalProperties: false,
      },
    },
    toegevoegd: gewijzigd,
    verwijderd: gewijzigd,
    gewijzigd,
    bestanden: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          ...bestand.properties,
          titel: { type: 'string' },
          nieuw: { type: 'boolean' },
          toegevoegd: gewijzigd,
          verwijderd: gewijzigd,
          gewijzigd,
        },
        required: ['soort', 'naam', 'titel', 'nieuw', 'toegevoegd', 'verwijderd', 'gewijzigd'],
        additionalProperties: false,
      },
      description:
        'Van elk formulier de velden, van elke tabel de regels, van elke brief de zinnen die anders zijn',
    },
  },
  required: ['problemen', 'toegevoegd', 'verwijderd', 'gewijzigd', 'bestanden'],
  additionalProperties: false,
} as const;
export type OntwerpControle = FromSchema<typeof ontwerpControle>;

/** What a step of a model may refer to. */
const metTitel = {
  type: 'array',
  items: {
    type: 'object',
    properties: { id: { type: 'string' }, titel: { type: 'string' } },
    required: ['id', 'titel'],
    additionalProperties: false,
  },
} as const;
const namen = { type: 'array', items: { type: 'string' } } as const;
const toewijzingen = {
  type: 'array',
  items: {
    type: 'object',
    properties: { naam: { type: 'string' }, formule: { type: 'string' } },
    required: ['naam', 'formule'],
    additionalProperties: false,
  },
} as const;

/** What a step can be given to do, with all that goes into the model when it is chosen. */
const sjabloon = {
  type: 'object',
  properties: {
    vraag: {
      type: 'string',
      enum: ['taaktypen', 'processen'],
      description: 'Een stap van de machine, of een ander proces',
    },
    id: { type: 'string', description: 'Van de taak of van het proces in het model' },
    naam: { type: 'string' },
    proces: { type: 'string', description: 'Naam van het proces waar het bij hoort' },
    uitleg: { type: 'string' },
    nodig: { ...namen, description: 'Gegevens die er moeten zijn voordat het begint' },
    geeft: { ...namen, description: 'Gegevens die er daarna zijn' },
    fouten: { ...namen, description: 'Codes waarmee het anders kan aflopen' },
    invoer: toewijzingen,
    uitvoer: toewijzingen,
    roept: { ...namen, description: 'Processen die het aanroept, ook via andere' },
  },
  required: [
    'vraag',
    'id',
    'naam',
    'proces',
    'uitleg',
    'nodig',
    'geeft',
    'fouten',
    'invoer',
    'uitvoer',
    'roept',
  ],
  additionalProperties: false,
} as const;
export type Sjabloon = FromSchema<typeof sjabloon>;

/** Which variables a form hands to the process: when a task is finished, or with the message that it is sent as. */
const gegevens = {
  type: 'object',
  properties: {
    id: { type: 'string', description: 'Van het formulier' },
    bericht: { type: ['string', 'null'] },
    namen,
  },
  required: ['id', 'bericht', 'namen'],
  additionalProperties: false,
} as const;

export const ontwerpKeuzes = {
  type: 'object',
  properties: {
    formulieren: metTitel,
    taaktypen: { type: 'array', items: { type: 'string' } },
    processen: { type: 'array', items: { type: 'string' } },
    beslistabellen: { type: 'array', items: { type: 'string' } },
    functies: metTitel,
    berichten: { type: 'array', items: { type: 'string' } },
    foutcodes: { type: 'array', items: { type: 'string' } },
    sjablonen: { type: 'array', items: sjabloon },
    gegevens: { type: 'array', items: gegevens },
  },
  required: [
    'formulieren',
    'taaktypen',
    'processen',
    'beslistabellen',
    'functies',
    'berichten',
    'foutcodes',
    'sjablonen',
    'gegevens',
  ],
  additionalProperties: false,
} as const;
export type OntwerpKeuzes = FromSchema<typeof ontwerpKeuzes>;

export const ontwerpDetail = {
  type: 'object',
  properties: {
    ...velden,
    xml: { type: 'string' },
    startformulier: {
      type: ['string', 'null'],
      description: 'Het formulier waarmee een zaak van dit proces begint; leeg als er nog geen is',
    },
    mag: {
      type: 'array',
      items: {
        type: 'string',
        enum: ['bewerken', 'indienen', 'beoordelen', 'intrekken', 'goedkeuring-intrekken'],
      },
    },
  },
  required: [...regel.required, 'xml', 'startformulier', 'mag'],
  additionalProperties: false,
} as const;
export type OntwerpDetail = FromSchema<typeof ontwerpDetail>;

export const ontwerpVerzoek = {
  type: 'object',
  properties: {
    proces: { type: 'string', maxLength: 60, pattern: '^[a-z][a-z0-9-]*$' },
    vanafVersie: {
      type: 'integer',
      minimum: 1,
      maximum: 100_000,
      description: 'Een eerdere versie, om naar terug te gaan; anders de nieuwste',
    },
    nieuw: { type: 'boolean', description: 'Een proces beginnen dat nog niet bestaat' },
    naam: { type: 'string', minLength: 3, maxLength: 80, pattern: '\\S' },
  },
  required: ['proces'],
  additionalProperties: false,
} as const;
export type OntwerpVerzoek = FromSchema<typeof ontwerpVerzoek>;

export const ontwerpWijziging = {
  type: 'object',
  properties: { versie, xml: { type: 'string', maxLength: 800_000 } },
  required: ['versie', 'xml'],
  additionalProperties: false,
} as const;
export type OntwerpWijziging = FromSchema<typeof ontwerpWijziging>;

const tekst = { type: 'string', minLength: 10, maxLength: 2000, pattern: '\\S' } as const;

export const ontwerpIndiening = {
  type: 'object',
  properties: { versie, toelichting: tekst },
  required: ['versie', 'toelichting'],
  additionalProperties: false,
} as const;
export type OntwerpIndiening = FromSchema<typeof ontwerpIndiening>;

export const ontwerpOordeel = {
  type: 'object',
  properties: {
    versie,
    akkoord: { type: 'boolean' },
    opmerking: tekst,
    notities: { ...tekst, description: 'Bij akkoord: wat er verandert, voor de medewerkers' },
    ingaatOp: {
      type: 'string',
      format: 'date-time',
      description: 'Bij akkoord: wanneer het ingaat; leeg of voorbij is nu',
    },
    ondanksKanttekeningen: {
      type: 'boolean',
      description: 'Bij akkoord: ook terwijl er nog kanttekeningen openstaan',
    },
    ondanksScenarios: {
      ...tekst,
      description:
        'Bij akkoord: waarom het toch kan, terwijl niet elk scenario met dit ontwerp is gelukt',
    },
  },
  required: ['versie', 'akkoord'],
  additionalProperties: false,
} as const;
export type OntwerpOordeel = FromSchema<typeof ontwerpOordeel>;

export const ontwerpIntrekking = {
  type: 'object',
  properties: { versie },
  required: ['versie'],
  additionalProperties: false,
} as const;

export const ontwerpStand = {
  type: 'object',
  properties: { id: uuid, versie, status: ontwerpStatus },
  required: ['id', 'versie', 'status'],
  additionalProperties: false,
} as const;
export type OntwerpStand = FromSchema<typeof ontwerpStand>;
