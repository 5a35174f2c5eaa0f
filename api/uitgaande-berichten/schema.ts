import type { FromSchema } from 'json-schema-to-ts';
import { gemeenteCode, meer, tekstOfLeeg, tijdstip } from '../http/schema.ts';

const id = { type: 'string', pattern: '^[0-9]{1,18}$' } as const;

/** In the address, and in the answer to a new try. */
export const uitgaandRef = {
  type: 'object',
  properties: { id },
  required: ['id'],
  additionalProperties: false,
} as const;

const uitgaandBericht = {
  type: 'object',
  properties: {
    id,
    soort: { type: 'string' },
    status: { type: 'string', enum: ['wacht', 'onbestelbaar'] },
    gemeente: gemeenteCode,
    zaakNummer: { ...tekstOfLeeg, description: 'Leeg: een verzegelde zaak, of geen zaak' },
    sinds: tijdstip,
    volgendePogingOp: tijdstip,
    pogingen: { type: 'integer', minimum: 0 },
    fout: { ...tekstOfLeeg, description: 'Naam van de laatste fout; nooit een gegeven' },
  },
  required: [
    'id',
    'soort',
    'status',
    'gemeente',
    'zaakNummer',
    'sinds',
    'volgendePogingOp',
    'pogingen',
    'fout',
  ],
  additionalProperties: false,
} as const;
export type UitgaandBericht = FromSchema<typeof uitgaandBericht>;

export const uitgaandeBerichten = {
  type: 'object',
  properties: {
    berichten: { type: 'array', items: uitgaandBericht, description: 'Ten hoogste 200' },
    meer,
  },
  required: ['berichten', 'meer'],
  additionalProperties: false,
} as const;
export type UitgaandeBerichten = FromSchema<typeof uitgaandeBerichten>;
