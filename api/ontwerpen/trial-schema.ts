import type { FromSchema } from 'json-schema-to-ts';
import { blok } from '../taken/brief-schema.ts';

const opmerkingen = {
  type: 'array',
  items: {
    type: 'object',
    properties: {
      plek: {
        type: 'string',
        description: 'Id van een regel, invoer of uitkomst; JSON Pointer van een veld',
      },
      regel: { type: 'string' },
      melding: { type: 'string' },
      ernst: { type: 'string', enum: ['fout', 'let-op', 'weet'] },
    },
    required: ['plek', 'regel', 'melding', 'ernst'],
    additionalProperties: false,
  },
} as const;

/** What a form or a table still needs, and what its maker should look at. */
export const bestandControle = {
  type: 'object',
  properties: { opmerkingen },
  required: ['opmerkingen'],
  additionalProperties: false,
} as const;
export type BestandControle = FromSchema<typeof bestandControle>;

const gegevens = { type: 'object', additionalProperties: true, maxProperties: 60 } as const;
const regels = { type: 'array', items: { type: 'string' } } as const;
const inWoorden = { type: ['string', 'null'] } as const;

/** A decision table with what its examples say of it. */
export const tabelControle = {
  type: 'object',
  properties: {
    opmerkingen,
    gevraagd: {
      type: 'array',
      description: 'Wat de tabel moet weten om te antwoorden',
      items: {
        type: 'object',
        properties: {
          naam: { type: 'string' },
          label: { type: 'string' },
          soort: { type: 'string' },
        },
        required: ['naam', 'label', 'soort'],
        additionalProperties: false,
      },
    },
    voorbeelden: {
      type: 'array',
      items: {
        type: 'object',
        properties: { naam: { type: 'string' }, goed: { type: 'boolean' }, regels },
        required: ['naam', 'goed', 'regels'],
        additionalProperties: false,
      },
    },
    onbereikt: { ...regels, description: 'Regels die geen voorbeeld raakt' },
    merk: { type: 'string', description: 'Van de regels, voor een regel in de geschiedenis' },
  },
  required: ['opmerkingen', 'gevraagd', 'voorbeelden', 'onbereikt', 'merk'],
  additionalProperties: false,
} as const;
export type TabelControle = FromSchema<typeof tabelControle>;

export const tabelVraag = {
  type: 'object',
  properties: { gegevens },
  required: ['gegevens'],
  additionalProperties: false,
} as const;
export type TabelVraag = FromSchema<typeof tabelVraag>;

export const tabelAntwoord = {
  type: 'object',
  properties: {
    antwoord: { description: 'JSON; null als geen regel past' },
    regels,
    melding: { ...inWoorden, description: 'Waarom de tabel geen antwoord kan geven' },
  },
  required: ['antwoord', 'regels', 'melding'],
  additionalProperties: false,
} as const;
export type TabelAntwoord = FromSchema<typeof tabelAntwoord>;

/** The sections of the case file that a form can use. */
export const ontwerpSecties = {
  type: 'object',
  properties: {
    secties: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          naam: { type: 'string' },
          titel: { type: 'string' },
          velden: {
            type: 'array',
            items: {
              type: 'object',
              properties: { naam: { type: 'string' }, titel: { type: 'string' } },
              required: ['naam', 'titel'],
              additionalProperties: false,
            },
          },
        },
        required: ['naam', 'titel', 'velden'],
        additionalProperties: false,
      },
    },
  },
  required: ['secties'],
  additionalProperties: false,
} as const;
export type OntwerpSecties = FromSchema<typeof ontwerpSecties>;

/** A letter as it would be in a case of nobody. */
export const briefVoorbeeld = {
  type: 'object',
  properties: {
    onderwerp: { type: 'string' },
    aanhef: { type: 'string' },
    blokken: { type: 'array', items: blok },
    gebruikt: {
      type: 'array',
      items: { type: 'string' },
      description: 'Zinnen die in dit voorbeeld staan; de andere gelden voor andere zaken',
    },
  },
  required: ['onderwerp', 'aanhef', 'blokken', 'gebruikt'],
  additionalProperties: false,
} as const;
export type BriefVoorbeeld = FromSchema<typeof briefVoorbeeld>;
