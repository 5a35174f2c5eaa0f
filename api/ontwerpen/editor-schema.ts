import type { FromSchema } from 'json-schema-to-ts';
import { medewerkerRefOfLeeg, tijdstipOfLeeg, uuid } from '../http/schema.ts';

/** Who edits a draft, and until when it is his without a sign of life. */
export const bewerkerStand = {
  type: 'object',
  properties: {
    bewerker: { ...medewerkerRefOfLeeg, description: 'Leeg: niemand bewerkt het nu' },
    sinds: tijdstipOfLeeg,
    tot: { ...tijdstipOfLeeg, description: 'Daarna is het vrij, als de pagina niets laat horen' },
    vanU: { type: 'boolean', description: 'De lezer zelf bewerkt het' },
  },
  required: ['bewerker', 'sinds', 'tot', 'vanU'],
  additionalProperties: false,
} as const;
export type BewerkerStand = FromSchema<typeof bewerkerStand>;

export const bewerkerVerzoek = {
  type: 'object',
  properties: {
    overnemenVan: {
      ...uuid,
      description: 'Wie het nu bewerkt, en van wie de lezer het bewust overneemt',
    },
  },
  additionalProperties: false,
} as const;
