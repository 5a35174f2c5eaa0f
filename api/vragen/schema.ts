import type { FromSchema } from 'json-schema-to-ts';
import {
  codeMetNaam,
  gemeenteCode,
  medewerkerRef,
  medewerkerRefOfLeeg,
  tekstOfLeeg,
  tijdstip,
  tijdstipOfLeeg,
  uuid,
} from '../http/schema.ts';

const tekst = { type: 'string', minLength: 1, maxLength: 2000, pattern: '\\S' } as const;

const vraag = {
  type: 'object',
  properties: {
    id: uuid,
    zaakId: uuid,
    zaakNummer: { type: 'string' },
    gemeente: gemeenteCode,
    aan: codeMetNaam,
    gesteldDoor: medewerkerRef,
    gesteldOp: tijdstip,
    tekst: { type: 'string' },
    antwoord: tekstOfLeeg,
    beantwoordDoor: medewerkerRefOfLeeg,
    beantwoordOp: tijdstipOfLeeg,
    beantwoordbaar: { type: 'boolean', description: 'De lezer mag deze vraag beantwoorden' },
  },
  required: [
    'id',
    'zaakId',
    'zaakNummer',
    'gemeente',
    'aan',
    'gesteldDoor',
    'gesteldOp',
    'tekst',
    'antwoord',
    'beantwoordDoor',
    'beantwoordOp',
    'beantwoordbaar',
  ],
  additionalProperties: false,
} as const;
export type Vraag = FromSchema<typeof vraag>;

const vragen = { type: 'array', items: vraag } as const;

export const vragenVanZaak = {
  type: 'object',
  properties: {
    vragen,
    aan: { type: 'array', items: codeMetNaam, description: 'Aan wie een vraag kan worden gesteld' },
  },
  required: ['vragen', 'aan'],
  additionalProperties: false,
} as const;
export type VragenVanZaak = FromSchema<typeof vragenVanZaak>;

export const eigenVragen = {
  type: 'object',
  properties: {
    voorMij: { ...vragen, description: 'Zonder antwoord, aan een functie van de lezer' },
    vanMij: { ...vragen, description: 'Door de lezer gesteld; beantwoorde nog twee weken' },
  },
  required: ['voorMij', 'vanMij'],
  additionalProperties: false,
} as const;
export type EigenVragen = FromSchema<typeof eigenVragen>;

export const vraagVerzoek = {
  type: 'object',
  properties: {
    aan: { type: 'string', maxLength: 40, pattern: '^[a-z][a-z0-9-]*$' },
    tekst,
  },
  required: ['aan', 'tekst'],
  additionalProperties: false,
} as const;
export type VraagVerzoek = FromSchema<typeof vraagVerzoek>;

export const antwoordVerzoek = {
  type: 'object',
  properties: { tekst },
  required: ['tekst'],
  additionalProperties: false,
} as const;

export const vraagStand = {
  type: 'object',
  properties: { id: uuid, zaakId: uuid },
  required: ['id', 'zaakId'],
  additionalProperties: false,
} as const;
