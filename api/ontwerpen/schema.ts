import type { FromSchema } from 'json-schema-to-ts';
import {
  medewerkerRef,
  medewerkerRefOfLeeg,
  tijdstip,
  tijdstipOfLeeg,
  uuid,
  versie,
} from '../http/schema.ts';

export const ontwerpStatus = {
  type: 'string',
  enum: ['concept', 'ingediend', 'gepubliceerd', 'ingetrokken'],
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
        },
        required: ['elementId', 'regel', 'melding'],
        additionalProperties: false,
      },
    },
    toegevoegd: gewijzigd,
    verwijderd: gewijzigd,
    gewijzigd,
  },
  required: ['problemen', 'toegevoegd', 'verwijderd', 'gewijzigd'],
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
export const ontwerpKeuzes = {
  type: 'object',
  properties: {
    formulieren: metTitel,
    taaktypen: { type: 'array', items: { type: 'string' } },
    processen: { type: 'array', items: { type: 'string' } },
    beslistabellen: { type: 'array', items: { type: 'string' } },
    functies: metTitel,
  },
  required: ['formulieren', 'taaktypen', 'processen', 'beslistabellen', 'functies'],
  additionalProperties: false,
} as const;
export type OntwerpKeuzes = FromSchema<typeof ontwerpKeuzes>;

export const ontwerpDetail = {
  type: 'object',
  properties: {
    ...velden,
    xml: { type: 'string' },
    mag: {
      type: 'array',
      items: { type: 'string', enum: ['bewerken', 'indienen', 'beoordelen', 'intrekken'] },
    },
  },
  required: [...regel.required, 'xml', 'mag'],
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
  properties: { versie, akkoord: { type: 'boolean' }, opmerking: tekst },
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
