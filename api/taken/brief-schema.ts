import type { FromSchema } from 'json-schema-to-ts';
import { medewerkerRefOfLeeg, tekstOfLeeg, tijdstipOfLeeg, uuid } from '../http/schema.ts';

/** What may be done with the letter in a task. */
export const briefRol = { type: 'string', enum: ['opstellen', 'lezen'] } as const;

const versie = {
  type: 'integer',
  minimum: 0,
  description: '0: er is nog niets geschreven',
} as const;
const deel = {
  type: ['string', 'null'],
  enum: ['motivering', 'toelichting', 'grondslag', 'rechtsmiddel', null],
  description:
    'Waar de tekst vandaan komt: het formulier, een mens, de wet; leeg: feiten, tabellen en vaste tekst',
} as const;
const eigen = (wat: string) =>
  ({ type: ['string', 'null'], maxLength: 20_000, description: wat }) as const;

/** A part of a letter, as a page shows it. */
export const blok = {
  type: 'object',
  properties: {
    soort: { type: 'string', enum: ['kop', 'alinea', 'lijst', 'tabel'] },
    deel,
    tekst: tekstOfLeeg,
    punten: { type: 'array', items: { type: 'string' } },
    titel: tekstOfLeeg,
    kop: { type: 'array', items: { type: 'string' } },
    rijen: { type: 'array', items: { type: 'array', items: { type: 'string' } } },
  },
  required: ['soort', 'deel', 'tekst', 'punten', 'titel', 'kop', 'rijen'],
  additionalProperties: false,
} as const;

/** The letter of the decision that a task drafts or decides on, as it would go out now. */
export const taakBrief = {
  type: 'object',
  properties: {
    taakId: uuid,
    soort: { ...tekstOfLeeg, description: 'Soort besluit; leeg: nog niet gekozen' },
    bewerkbaar: { type: 'boolean', description: 'De lezer kan de eigen woorden nu wijzigen' },
    reden: { ...tekstOfLeeg, description: 'Waarom er nog geen brief is, in gewone woorden' },
    versie,
    aanhef: eigen('Eigen aanhef; leeg: de gewone aanhef'),
    toelichting: eigen('Eigen alinea’s na de motivering; leeg: geen'),
    door: medewerkerRefOfLeeg,
    op: tijdstipOfLeeg,
    brief: {
      anyOf: [
        {
          type: 'object',
          properties: {
            onderwerp: { type: 'string' },
            aanhef: { type: 'string' },
            gewoneAanhef: { type: 'string' },
            blokken: { type: 'array', items: blok },
            anderen: {
              type: 'integer',
              description:
                'Hoeveel medeschuldenaren ook een brief krijgen, zonder de eigen woorden',
            },
            pad: { type: 'string', description: 'Adres van de PDF' },
          },
          required: ['onderwerp', 'aanhef', 'gewoneAanhef', 'blokken', 'anderen', 'pad'],
          additionalProperties: false,
        },
        { type: 'null' },
      ],
    },
  },
  required: [
    'taakId',
    'soort',
    'bewerkbaar',
    'reden',
    'versie',
    'aanhef',
    'toelichting',
    'door',
    'op',
    'brief',
  ],
  additionalProperties: false,
} as const;
export type TaakBrief = FromSchema<typeof taakBrief>;

/** PUT brief: the own words. `versie` is what the page last saw; `soort` the sort of decision for which they are written. */
export const briefVerzoek = {
  type: 'object',
  properties: {
    versie,
    soort: { type: 'string', maxLength: 60, pattern: '^[a-z][a-z-]*$' },
    aanhef: eigen('Eigen aanhef, hoogstens 100 tekens; leeg: de gewone aanhef'),
    toelichting: eigen('Eigen alinea’s, hoogstens 4000 tekens; leeg: geen'),
  },
  required: ['versie', 'soort', 'aanhef', 'toelichting'],
  additionalProperties: false,
} as const;
export type BriefVerzoek = FromSchema<typeof briefVerzoek>;

export const briefStand = {
  type: 'object',
  properties: { taakId: uuid, versie, op: { type: 'string', format: 'date-time' } },
  required: ['taakId', 'versie', 'op'],
  additionalProperties: false,
} as const;
export type BriefStand = FromSchema<typeof briefStand>;
