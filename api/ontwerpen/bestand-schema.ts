import type { FromSchema } from 'json-schema-to-ts';
import { medewerkerRefOfLeeg, tijdstipOfLeeg, uuid } from '../http/schema.ts';

const slug = { type: 'string', pattern: '^[a-z][a-z0-9-]{0,79}$' } as const;
const id = { type: 'string', format: 'uuid' } as const;

export const formulierParams = {
  type: 'object',
  properties: { id, proces: slug, taak: slug },
  required: ['id', 'proces', 'taak'],
  additionalProperties: false,
} as const;

export const tabelParams = {
  type: 'object',
  properties: { id, tabel: slug },
  required: ['id', 'tabel'],
  additionalProperties: false,
} as const;

export const briefParams = {
  type: 'object',
  properties: { id, brief: slug },
  required: ['id', 'brief'],
  additionalProperties: false,
} as const;

export const bestandssoort = {
  type: 'string',
  enum: ['formulier', 'beslistabel', 'brief'],
} as const;
const bestandsversie = {
  type: 'integer',
  minimum: 0,
  maximum: 1_000_000,
  description: 'Telt de wijzigingen in dit ontwerp; 0 = hier niet gewijzigd',
} as const;

const velden = {
  soort: bestandssoort,
  naam: {
    type: 'string',
    description:
      'Van een formulier <proces>/<taak>, van een tabel haar id, van een brief haar sjabloon',
  },
  titel: { type: 'string' },
  nieuw: { type: 'boolean', description: 'Bestaat nog niet buiten dit ontwerp' },
  versie: bestandsversie,
  gewijzigdDoor: medewerkerRefOfLeeg,
  gewijzigdOp: tijdstipOfLeeg,
} as const;
const veldnamen = [
  'soort',
  'naam',
  'titel',
  'nieuw',
  'versie',
  'gewijzigdDoor',
  'gewijzigdOp',
] as const;
const regel = {
  type: 'object',
  properties: {
    ...velden,
    bericht: { type: ['string', 'null'], description: 'Bericht waarmee een formulier verstuurt' },
    geeft: {
      type: 'array',
      items: { type: 'string' },
      description: 'Gegevens die een formulier aan het proces doorgeeft',
    },
  },
  required: [...veldnamen, 'bericht', 'geeft'],
  additionalProperties: false,
} as const;
export type BestandRegel = FromSchema<typeof regel>;

/** What changes with the model of a draft. */
export const bestandenLijst = {
  type: 'object',
  properties: { bestanden: { type: 'array', items: regel } },
  required: ['bestanden'],
  additionalProperties: false,
} as const;
export type BestandenLijst = FromSchema<typeof bestandenLijst>;

export const bestandDetail = {
  type: 'object',
  properties: {
    ...velden,
    inhoud: { type: 'string', description: 'Zoals in dit ontwerp, of zoals het gepubliceerd is' },
    basis: {
      type: ['string', 'null'],
      description: 'Zoals het gepubliceerd was toen de wijziging begon; leeg als het nieuw is',
    },
  },
  required: [...veldnamen, 'inhoud', 'basis'],
  additionalProperties: false,
} as const;
export type BestandDetail = FromSchema<typeof bestandDetail>;

export const bestandWijziging = {
  type: 'object',
  properties: { versie: bestandsversie, inhoud: { type: 'string', maxLength: 400_000 } },
  required: ['versie', 'inhoud'],
  additionalProperties: false,
} as const;
export type BestandWijziging = FromSchema<typeof bestandWijziging>;

export const bestandTerug = {
  type: 'object',
  properties: { versie: { ...bestandsversie, minimum: 1 } },
  required: ['versie'],
  additionalProperties: false,
} as const;

export const bestandStand = {
  type: 'object',
  properties: { id: uuid, soort: bestandssoort, naam: { type: 'string' }, versie: bestandsversie },
  required: ['id', 'soort', 'naam', 'versie'],
  additionalProperties: false,
} as const;
export type BestandStand = FromSchema<typeof bestandStand>;

/** The letters that the steps of a process write. */
export const brievenLijst = {
  type: 'object',
  properties: {
    brieven: {
      type: 'array',
      items: {
        type: 'object',
        properties: { naam: { type: 'string' }, titel: { type: 'string' } },
        required: ['naam', 'titel'],
        additionalProperties: false,
      },
    },
  },
  required: ['brieven'],
  additionalProperties: false,
} as const;
export type BrievenLijst = FromSchema<typeof brievenLijst>;
