import type { FromSchema } from 'json-schema-to-ts';
import { datumOfLeeg, medewerkerRefOfLeeg, uuid } from '../http/schema.ts';

/** Colleagues to whom a task may be given. */
export const medewerkersFilter = {
  type: 'object',
  properties: { taakId: { ...uuid, description: 'Alleen wie deze taak mag behandelen' } },
  additionalProperties: false,
} as const;
export const medewerkersLijst = {
  type: 'object',
  properties: {
    medewerkers: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          id: uuid,
          naam: { type: 'string' },
          functies: { type: 'array', items: { type: 'string' } },
          openTaken: { type: 'integer', minimum: 0 },
          afwezigTot: {
            ...datumOfLeeg,
            description:
              'Laatste dag van de afwezigheid die nu loopt, bij deze taak; zonder taak voor alle processen of een deel',
          },
          vervanger: {
            ...medewerkerRefOfLeeg,
            description: 'Wie de afwezige vervangt, bij deze taak; leeg: het team, of niemand',
          },
        },
        required: ['id', 'naam', 'functies', 'openTaken', 'afwezigTot', 'vervanger'],
        additionalProperties: false,
      },
    },
  },
  required: ['medewerkers'],
  additionalProperties: false,
} as const;
export type MedewerkersLijst = FromSchema<typeof medewerkersLijst>;
