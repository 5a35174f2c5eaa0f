import type { FromSchema } from 'json-schema-to-ts';
import { begrensdAantal, medewerkerRef, uuid } from '../http/schema.ts';
import { takenFilter, weergave } from '../taken/schema.ts';

const {
  cursor: _,
  paginaGrootte: __,
  zaakId: ___,
  volgorde,
  ...filterVelden
} = takenFilter.properties;

/**
 * What a row of the tasklist can show besides the task, whose it is and who does it, which are always there. In the order in which they
 * are offered.
 */
export const KOLOMMEN = [
  'termijn',
  'bijzonder',
  'gemeente',
  'regeling',
  'proces',
  'functie',
  'uiterste-datum',
  'ontstaan',
] as const;
export type Kolom = (typeof KOLOMMEN)[number];

const kolommen = {
  type: 'array',
  items: { type: 'string', enum: KOLOMMEN },
  uniqueItems: true,
  minItems: 1,
  maxItems: 6,
  description: 'Kolommen van de takenlijst, in volgorde',
} as const;

/** The filters of the tasklist that a saved view keeps, and the columns when it has its own. */
export const weergaveFilter = {
  type: 'object',
  properties: {
    ...filterVelden,
    weergave,
    volgorde: { type: 'string', enum: volgorde.enum },
    kolommen,
  },
  additionalProperties: false,
} as const;

const velden = {
  id: uuid,
  naam: { type: 'string', minLength: 1, maxLength: 60, pattern: '\\S' },
  filter: weergaveFilter,
  kantoorId: {
    type: ['string', 'null'],
    description: 'Kantoor waarmee de weergave is gedeeld; leeg: alleen van de eigenaar',
  },
} as const;

export const weergavenLijst = {
  type: 'object',
  properties: {
    weergaven: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          ...velden,
          eigenaar: medewerkerRef,
          verwijderbaar: { type: 'boolean' },
          aantal: begrensdAantal,
        },
        required: ['id', 'naam', 'filter', 'kantoorId', 'eigenaar', 'verwijderbaar', 'aantal'],
        additionalProperties: false,
      },
    },
  },
  required: ['weergaven'],
  additionalProperties: false,
} as const;
export type WeergavenLijst = FromSchema<typeof weergavenLijst>;
export type Weergave = WeergavenLijst['weergaven'][number];

export const weergaveVerzoek = {
  type: 'object',
  properties: {
    naam: velden.naam,
    filter: weergaveFilter,
    kantoorId: { type: 'string', description: 'Eigen kantoor om mee te delen' },
  },
  required: ['naam', 'filter'],
  additionalProperties: false,
} as const;
export type WeergaveVerzoek = FromSchema<typeof weergaveVerzoek>;

export const weergaveStand = {
  type: 'object',
  properties: { id: uuid },
  required: ['id'],
  additionalProperties: false,
} as const;

export const kolommenStand = {
  type: 'object',
  properties: {
    kolommen,
    eigen: { type: 'boolean', description: 'Zelf gekozen; anders die van de functie' },
    standaard: { ...kolommen, description: 'Wat wie niet koos, ziet: hangt af van de functie' },
    aanbod: { type: 'array', items: kolommen.items },
  },
  required: ['kolommen', 'eigen', 'standaard', 'aanbod'],
  additionalProperties: false,
} as const;
export type KolommenStand = FromSchema<typeof kolommenStand>;

export const kolommenVerzoek = {
  type: 'object',
  properties: { kolommen },
  required: ['kolommen'],
  additionalProperties: false,
} as const;
