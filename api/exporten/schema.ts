import type { FromSchema } from 'json-schema-to-ts';
import { doorlooptijdenFilter } from '../doorlooptijden/schema.ts';

const tabel = {
  type: 'string',
  enum: ['processen', 'gemeenten', 'regelingen', 'verloop'],
  default: 'gemeenten',
  description: 'Welke tabel van het dashboard',
} as const;
export type Tabel = FromSchema<typeof tabel>;

export const figuresExportFilter = {
  type: 'object',
  properties: { ...doorlooptijdenFilter.properties, tabel },
  additionalProperties: false,
} as const;
