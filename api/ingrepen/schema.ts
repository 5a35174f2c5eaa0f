import type { FromSchema } from 'json-schema-to-ts';
import {
  gemeenteCode,
  medewerkerRef,
  medewerkerRefOfLeeg,
  tekstOfLeeg,
  tijdstip,
  tijdstipOfLeeg,
  uuid,
} from '../http/schema.ts';

export const reden = {
  type: 'string',
  minLength: 5,
  maxLength: 500,
  pattern: '\\S.{3,}\\S',
  description: 'Waarom; zonder namen of nummers van inwoners',
} as const;
const element = { type: 'string', maxLength: 120, pattern: '^[A-Za-z][A-Za-z0-9_.-]*$' } as const;

export const ingreep = {
  type: 'object',
  properties: {
    id: uuid,
    soort: { type: 'string', enum: ['variabele', 'verplaatsen'] },
    gemeente: gemeenteCode,
    zaakNummer: { ...tekstOfLeeg, description: 'Leeg: een verzegelde zaak' },
    instantie: { type: 'string' },
    proces: { type: 'string' },
    naam: { ...tekstOfLeeg, description: 'Van de variabele' },
    oud: { type: ['string', 'number', 'boolean', 'null'] },
    nieuw: { type: ['string', 'number', 'boolean', 'null'] },
    van: { ...tekstOfLeeg, description: 'De stap die stilstaat' },
    naar: { ...tekstOfLeeg, description: 'De stap waar het proces verder gaat' },
    reden: { type: 'string' },
    status: {
      type: 'string',
      enum: ['gevraagd', 'verlopen', 'bezig', 'uitgevoerd', 'mislukt', 'geweigerd', 'ingetrokken'],
    },
    gevraagdDoor: medewerkerRef,
    gevraagdOp: tijdstip,
    verlooptOp: tijdstip,
    beslistDoor: medewerkerRefOfLeeg,
    beslistOp: tijdstipOfLeeg,
    vanMij: { type: 'boolean', description: 'Door u gevraagd: een ander beslist' },
  },
  required: [
    'id',
    'soort',
    'gemeente',
    'zaakNummer',
    'instantie',
    'proces',
    'naam',
    'oud',
    'nieuw',
    'van',
    'naar',
    'reden',
    'status',
    'gevraagdDoor',
    'gevraagdOp',
    'verlooptOp',
    'beslistDoor',
    'beslistOp',
    'vanMij',
  ],
  additionalProperties: false,
} as const;
export type Ingreep = FromSchema<typeof ingreep>;

export const ingrepenLijst = {
  type: 'object',
  properties: { ingrepen: { type: 'array', items: ingreep, description: 'Ten hoogste 100' } },
  required: ['ingrepen'],
  additionalProperties: false,
} as const;
export type IngrepenLijst = FromSchema<typeof ingrepenLijst>;

/** Where the token of a step that stands still may go, and what is asked already. */
export const plekken = {
  type: 'object',
  properties: {
    van: { type: 'string' },
    plekken: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          element: { type: 'string' },
          naam: tekstOfLeeg,
          soort: { type: 'string' },
          volgende: { type: 'boolean', description: 'Direct na de stap: de stap overslaan' },
        },
        required: ['element', 'naam', 'soort', 'volgende'],
        additionalProperties: false,
      },
    },
    gevraagd: { anyOf: [ingreep, { type: 'null' }] },
  },
  required: ['van', 'plekken', 'gevraagd'],
  additionalProperties: false,
} as const;
export type Plekken = FromSchema<typeof plekken>;

export const verplaatsVerzoek = {
  type: 'object',
  properties: { naar: element, reden },
  required: ['naar', 'reden'],
  additionalProperties: false,
} as const;
export type VerplaatsVerzoek = FromSchema<typeof verplaatsVerzoek>;
