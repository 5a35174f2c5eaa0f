import type { FromSchema } from 'json-schema-to-ts';

/** Readiness with its parts; no names, addresses or versions: it is readable without login. */
export const gezondheid = {
  type: 'object',
  properties: {
    status: { type: 'string', enum: ['goed', 'verminderd', 'uit'] },
    onderdelen: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          naam: {
            type: 'string',
            enum: ['database', 'procesmotor', 'geschiedenis', 'verzending', 'postbus'],
          },
          status: { type: 'string', enum: ['goed', 'verminderd', 'uit'] },
          melding: { type: 'string' },
        },
        required: ['naam', 'status', 'melding'],
        additionalProperties: false,
      },
    },
  },
  required: ['status', 'onderdelen'],
  additionalProperties: false,
} as const;
export type Gezondheid = FromSchema<typeof gezondheid>;

export const levend = {
  type: 'object',
  properties: { status: { type: 'string', const: 'goed' } },
  required: ['status'],
  additionalProperties: false,
} as const;
