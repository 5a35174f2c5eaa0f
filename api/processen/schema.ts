import type { FromSchema } from 'json-schema-to-ts';
import { tijdstip, versie } from '../http/schema.ts';

export const procesVersie = {
  type: 'object',
  properties: {
    versie,
    gepubliceerdOp: tijdstip,
    lopend: {
      type: 'integer',
      minimum: 0,
      description: 'Lopende zaken op deze versie, binnen de eigen gemeenten',
    },
  },
  required: ['versie', 'gepubliceerdOp', 'lopend'],
  additionalProperties: false,
} as const;

export const proces = {
  type: 'object',
  properties: {
    slug: { type: 'string' },
    naam: { type: 'string' },
    startbaar: { type: 'boolean', description: 'De lezer mag hier een zaak mee starten' },
    startFormulier: {
      anyOf: [
        {
          type: 'object',
          properties: {
            id: { type: 'string' },
            versie,
            pad: { type: 'string' },
            validatorPad: { type: 'string' },
          },
          required: ['id', 'versie', 'pad', 'validatorPad'],
          additionalProperties: false,
        },
        { type: 'null' },
      ],
    },
    gemeenten: {
      type: 'array',
      items: { type: 'string' },
      description: 'Gemeenten waarvoor de lezer dit proces mag starten',
    },
    versies: { type: 'array', items: procesVersie, description: 'Nieuwste eerst' },
  },
  required: ['slug', 'naam', 'startbaar', 'startFormulier', 'gemeenten', 'versies'],
  additionalProperties: false,
} as const;
export type Proces = FromSchema<typeof proces>;

export const processenLijst = {
  type: 'object',
  properties: { processen: { type: 'array', items: proces } },
  required: ['processen'],
  additionalProperties: false,
} as const;
export type ProcessenLijst = FromSchema<typeof processenLijst>;

export const procesDefinitie = {
  type: 'object',
  properties: {
    slug: { type: 'string' },
    naam: { type: 'string' },
    versie,
    gepubliceerdOp: tijdstip,
    xml: { type: 'string' },
  },
  required: ['slug', 'naam', 'versie', 'gepubliceerdOp', 'xml'],
  additionalProperties: false,
} as const;
export type ProcesDefinitie = FromSchema<typeof procesDefinitie>;
