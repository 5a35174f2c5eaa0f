import type { FromSchema } from 'json-schema-to-ts';
import { versie } from '../http/schema.ts';

/** One published version of a form; it never changes. */
export const formulier = {
  type: 'object',
  properties: {
    id: { type: 'string', description: '<proces>/<taak>' },
    versie,
    titel: { type: 'string' },
    schema: {
      type: 'object',
      additionalProperties: true,
      description: 'JSON Schema, zoals de validator het kent',
    },
    uiSchema: { type: 'object', additionalProperties: true },
    validatorPad: { type: 'string' },
  },
  required: ['id', 'versie', 'titel', 'schema', 'uiSchema', 'validatorPad'],
  additionalProperties: false,
} as const;
export type Formulier = FromSchema<typeof formulier>;
