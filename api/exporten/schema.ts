import type { FromSchema } from 'json-schema-to-ts';
import {
  doorlooptijdenFilter,
  stappenFilter,
  verwachtingFilter,
} from '../doorlooptijden/schema.ts';
import { zakenSelectie } from '../zaken/schema.ts';

const tabel = {
  type: 'string',
  enum: [
    'processen',
    'gemeenten',
    'regelingen',
    'verloop',
    'ouderdom',
    'overdracht',
    'kantoren',
    'dreigt',
  ],
  default: 'gemeenten',
  description: 'Welke tabel van het dashboard',
} as const;
export type Tabel = FromSchema<typeof tabel>;

const vorm = {
  type: 'string',
  enum: ['csv', 'xlsx', 'pdf'],
  default: 'csv',
  description: 'Soort bestand',
} as const;
export type Vorm = FromSchema<typeof vorm>;

export const casesExportFilter = {
  type: 'object',
  properties: { ...zakenSelectie.properties, vorm },
  additionalProperties: false,
} as const;

export const figuresExportFilter = {
  type: 'object',
  properties: { ...doorlooptijdenFilter.properties, tabel, vorm },
  additionalProperties: false,
} as const;

export const stepsExportFilter = {
  type: 'object',
  properties: { ...stappenFilter.properties, vorm },
  additionalProperties: false,
} as const;

export const forecastExportFilter = {
  type: 'object',
  properties: { ...verwachtingFilter.properties, vorm },
  additionalProperties: false,
} as const;
