import type { FromSchema } from 'json-schema-to-ts';
import { tekstOfLeeg, tijdstip, uuid } from '../http/schema.ts';

const stukVelden = {
  id: uuid,
  soort: { type: 'string', enum: ['rapport', 'proces-verbaal'] },
  kenmerk: { type: 'string', description: 'Kenmerk van de Sociale Recherche Twente' },
  geschrevenOp: tijdstip,
  ontvangenOp: tijdstip,
} as const;
const stukVerplicht = ['id', 'soort', 'kenmerk', 'geschrevenOp', 'ontvangenOp'] as const;

/** A piece of the sealed compartment, without what it says. */
export const verzegeldStukKop = {
  type: 'object',
  properties: stukVelden,
  required: stukVerplicht,
  additionalProperties: false,
} as const;
export type VerzegeldStukKop = FromSchema<typeof verzegeldStukKop>;

export const verzegeldeStukkenLijst = {
  type: 'object',
  properties: { stukken: { type: 'array', items: verzegeldStukKop } },
  required: ['stukken'],
  additionalProperties: false,
} as const;
export type VerzegeldeStukkenLijst = FromSchema<typeof verzegeldeStukkenLijst>;

/** One piece to read. */
export const verzegeldStuk = {
  type: 'object',
  properties: {
    ...stukVelden,
    conclusie: { type: 'string', enum: ['gegrond', 'ongegrond'] },
    samenvatting: { type: 'string' },
    tekst: { ...tekstOfLeeg, description: 'Het hele stuk, als de recherche het meestuurde' },
  },
  required: [...stukVerplicht, 'conclusie', 'samenvatting', 'tekst'],
  additionalProperties: false,
} as const;
export type VerzegeldStuk = FromSchema<typeof verzegeldStuk>;
