import type { FromSchema } from 'json-schema-to-ts';
import { datum } from '../http/schema.ts';
import { instellingStatus } from '../instellingen/schema.ts';

const wijziging = {
  type: 'object',
  properties: {
    vanaf: datum,
    wat: { type: 'string' },
    bron: { type: 'string' },
    status: instellingStatus,
  },
  required: ['vanaf', 'wat', 'bron', 'status'],
  additionalProperties: false,
} as const;

const beslistabel = {
  type: 'object',
  properties: {
    id: { type: 'string' },
    naam: { type: 'string' },
    uitleg: { type: 'string', description: 'Wat de tabel beslist, en naar welk artikel' },
    regels: { type: 'integer', description: 'Hoeveel regels de tabel heeft' },
    status: { ...instellingStatus, description: 'Die van de minst zekere wijziging' },
    geschiedenis: { type: 'array', items: wijziging, description: 'Eerst het nieuwste' },
  },
  required: ['id', 'naam', 'uitleg', 'regels', 'status', 'geschiedenis'],
  additionalProperties: false,
} as const;
export type Beslistabel = FromSchema<typeof beslistabel>;

export const beslistabellenLijst = {
  type: 'object',
  properties: { beslistabellen: { type: 'array', items: beslistabel } },
  required: ['beslistabellen'],
  additionalProperties: false,
} as const;
export type BeslistabellenLijst = FromSchema<typeof beslistabellenLijst>;
