import type { FromSchema } from 'json-schema-to-ts';
import { doorlooptijdenFilter } from '../doorlooptijden/schema.ts';
import { datum, tijdstipOfLeeg, uuid } from '../http/schema.ts';
import { mailStand } from '../meldingen/schema.ts';

const { van: _, tot: __, ...selectieVelden } = doorlooptijdenFilter.properties;

/** The filter of the dashboard without its period: a report is about the last week or month that is over. */
export const rapportSelectie = {
  type: 'object',
  properties: selectieVelden,
  additionalProperties: false,
} as const;
export type RapportSelectie = FromSchema<typeof rapportSelectie>;

const velden = {
  naam: { type: 'string', minLength: 1, maxLength: 60, pattern: '\\S' },
  selectie: rapportSelectie,
  ritme: { type: 'string', enum: ['week', 'maand'] },
} as const;

const rapport = {
  type: 'object',
  properties: {
    id: uuid,
    ...velden,
    volgendeOp: { ...datum, description: 'Dag waarop het rapport weer wordt gemaild' },
    laatstOp: { ...tijdstipOfLeeg, description: 'Toen is het voor het laatst gemaild' },
  },
  required: ['id', 'naam', 'selectie', 'ritme', 'volgendeOp', 'laatstOp'],
  additionalProperties: false,
} as const;
export type Rapport = FromSchema<typeof rapport>;

export const rapportenLijst = {
  type: 'object',
  properties: {
    rapporten: { type: 'array', items: rapport, description: 'Ten hoogste 20' },
    ...mailStand,
  },
  required: ['rapporten', 'mailserver', 'adres'],
  additionalProperties: false,
} as const;
export type RapportenLijst = FromSchema<typeof rapportenLijst>;

export const rapportVerzoek = {
  type: 'object',
  properties: velden,
  required: ['naam', 'selectie', 'ritme'],
  additionalProperties: false,
} as const;
export type RapportVerzoek = FromSchema<typeof rapportVerzoek>;

export const rapportStand = {
  type: 'object',
  properties: { id: uuid },
  required: ['id'],
  additionalProperties: false,
} as const;
export type RapportStand = FromSchema<typeof rapportStand>;
