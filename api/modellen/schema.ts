import type { FromSchema } from 'json-schema-to-ts';
import { tijdstip, versie } from '../http/schema.ts';

export const slugParams = {
  type: 'object',
  properties: { slug: { type: 'string', maxLength: 60, pattern: '^[a-z][a-z0-9-]*$' } },
  required: ['slug'],
  additionalProperties: false,
} as const;

export const versieParams = {
  ...slugParams,
  properties: { ...slugParams.properties, versie: { type: 'integer', minimum: 1 } },
  required: ['slug', 'versie'],
} as const;

const lopend = {
  type: 'integer',
  minimum: 0,
  description: 'Zaken van de eigen gemeenten',
} as const;
const incidenten = { type: 'integer', minimum: 0, description: 'Stappen die stilstaan' } as const;

export const modelVersies = {
  type: 'object',
  properties: {
    slug: { type: 'string' },
    naam: { type: 'string' },
    versies: {
      type: 'array',
      description: 'Nieuwste eerst',
      items: {
        type: 'object',
        properties: { versie, gepubliceerdOp: tijdstip, lopend, incidenten },
        required: ['versie', 'gepubliceerdOp', 'lopend', 'incidenten'],
        additionalProperties: false,
      },
    },
  },
  required: ['slug', 'naam', 'versies'],
  additionalProperties: false,
} as const;
export type ModelVersies = FromSchema<typeof modelVersies>;

/** Where the cases on one version are. */
export const modelStand = {
  type: 'object',
  properties: {
    versie,
    stappen: {
      type: 'array',
      items: {
        type: 'object',
        properties: { elementId: { type: 'string' }, lopend, incidenten },
        required: ['elementId', 'lopend', 'incidenten'],
        additionalProperties: false,
      },
    },
  },
  required: ['versie', 'stappen'],
  additionalProperties: false,
} as const;
export type ModelStand = FromSchema<typeof modelStand>;

const anders = {
  type: 'array',
  items: {
    type: 'object',
    properties: {
      id: { type: 'string' },
      naam: { type: 'string' },
      soort: { type: 'string' },
      wat: {
        type: 'array',
        items: { type: 'string' },
        description: 'Wat het element anders zegt, met de namen van BPMN',
      },
    },
    required: ['id', 'naam', 'soort'],
    additionalProperties: false,
  },
} as const;

/** Two models and what the second one does otherwise. */
export const modelVergelijking = {
  type: 'object',
  properties: {
    van: { type: 'string', description: 'Het eerste model als BPMN' },
    tot: { type: 'string', description: 'Het tweede model als BPMN' },
    toegevoegd: anders,
    verwijderd: anders,
    gewijzigd: anders,
    verplaatst: anders,
  },
  required: ['van', 'tot', 'toegevoegd', 'verwijderd', 'gewijzigd', 'verplaatst'],
  additionalProperties: false,
} as const;
export type ModelVergelijking = FromSchema<typeof modelVergelijking>;

export const vergelijkingFilter = {
  type: 'object',
  properties: { van: versie, tot: versie },
  required: ['van', 'tot'],
  additionalProperties: false,
} as const;

export const modelBestand = {
  type: 'object',
  properties: { xml: { type: 'string', maxLength: 800_000 } },
  required: ['xml'],
  additionalProperties: false,
} as const;

export const geopendModel = {
  type: 'object',
  properties: {
    xml: { type: 'string' },
    getekend: { type: 'boolean', description: 'Het bestand had geen tekening; die is gemaakt' },
    weggelaten: {
      type: 'array',
      items: { type: 'string' },
      description: 'Banen die daarbij vervielen',
    },
  },
  required: ['xml', 'getekend', 'weggelaten'],
  additionalProperties: false,
} as const;
export type GeopendModel = FromSchema<typeof geopendModel>;
