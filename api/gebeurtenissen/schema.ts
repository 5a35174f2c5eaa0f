import type { FromSchema } from 'json-schema-to-ts';
import { uuid } from '../http/schema.ts';
import { taakStatus } from '../taken/schema.ts';

/**
 * Data of one server-sent event of `/gebeurtenissen`; its `event` name equals `soort`. It carries ids only:
 * the page asks for what it wants to show. Further events: `verbonden` (after every (re)connection: refetch
 * what is shown), `hartslag` (keeps the connection open), `afgemeld` (the session ended).
 */
export const gebeurtenis = {
  anyOf: [
    {
      type: 'object',
      properties: {
        soort: { type: 'string', const: 'taak' },
        taakId: uuid,
        zaakId: uuid,
        gemeente: { type: 'string' },
        kantoorId: { type: 'string' },
        status: taakStatus,
      },
      required: ['soort', 'taakId', 'zaakId', 'gemeente', 'kantoorId', 'status'],
      additionalProperties: false,
    },
    {
      type: 'object',
      properties: {
        soort: { type: 'string', const: 'zaak' },
        zaakId: uuid,
        gemeente: { type: 'string' },
        status: { type: 'string' },
      },
      required: ['soort', 'zaakId', 'gemeente', 'status'],
      additionalProperties: false,
    },
    {
      type: 'object',
      description: 'Een ontwerp van een model is gewijzigd, of een ander bewerkt het',
      properties: { soort: { type: 'string', const: 'ontwerp' }, ontwerpId: uuid },
      required: ['soort', 'ontwerpId'],
      additionalProperties: false,
    },
    {
      type: 'object',
      description: 'Er is een nieuwe melding voor de lezer',
      properties: { soort: { type: 'string', const: 'melding' } },
      required: ['soort'],
      additionalProperties: false,
    },
  ],
} as const;
export type Gebeurtenis = FromSchema<typeof gebeurtenis>;
