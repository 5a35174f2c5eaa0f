import type { FromSchema } from 'json-schema-to-ts';
import {
  codeMetNaam,
  datum,
  datumOfLeeg,
  medewerkerRefOfLeeg,
  tijdstip,
  tijdstipOfLeeg,
  uuid,
  versie,
} from '../http/schema.ts';

/** More than a letter asks for; the database holds it too. */
const nummer = { type: 'integer', minimum: 1, maximum: 50 } as const;
export const LANGSTE_ANTWOORD = 4000;

export const toegangVerzoek = {
  type: 'object',
  properties: { code: { type: 'string', minLength: 1, maxLength: 100 } },
  required: ['code'],
  additionalProperties: false,
} as const;

export const toegang = {
  type: 'object',
  properties: { toegang: { type: 'boolean' } },
  required: ['toegang'],
  additionalProperties: false,
} as const;

const bestand = {
  type: 'object',
  properties: {
    id: uuid,
    naam: { type: 'string' },
    grootte: { type: 'integer', description: 'Bytes' },
  },
  required: ['id', 'naam', 'grootte'],
  additionalProperties: false,
} as const;

const vraag = {
  type: 'object',
  properties: {
    nummer,
    tekst: { type: 'string', description: 'Wat wij vroegen, zoals het in de brief staat' },
    antwoord: { type: 'string' },
    bestanden: { type: 'array', items: bestand },
  },
  required: ['nummer', 'tekst', 'antwoord', 'bestanden'],
  additionalProperties: false,
} as const;

/** What the resident of a link sees: what was asked, and his answer as far as it is. Never who he is. */
export const aanvulling = {
  type: 'object',
  properties: {
    status: { type: 'string', enum: ['open', 'ingediend'] },
    gemeente: codeMetNaam,
    zaaknummer: { type: 'string', description: 'Het nummer dat in de brief staat' },
    uiterlijkOp: { ...datumOfLeeg, description: 'Laatste dag om te versturen; leeg na verzending' },
    ingediendOp: tijdstipOfLeeg,
    versie,
    vragen: { type: 'array', items: vraag },
    grootste: { type: 'integer', description: 'Zoveel bytes mag een bestand hebben' },
    meeste: { type: 'integer', description: 'Zoveel bestanden mag een antwoord hebben' },
    langste: { type: 'integer', description: 'Zoveel tekens mag een antwoord hebben' },
    media: { type: 'array', items: { type: 'string' }, description: 'Wat wordt aangenomen' },
  },
  required: [
    'status',
    'gemeente',
    'zaaknummer',
    'uiterlijkOp',
    'ingediendOp',
    'versie',
    'vragen',
    'grootste',
    'meeste',
    'langste',
    'media',
  ],
  additionalProperties: false,
} as const;
export type Aanvulling = FromSchema<typeof aanvulling>;

export const antwoordParams = {
  type: 'object',
  properties: { nummer },
  required: ['nummer'],
  additionalProperties: false,
} as const;

export const antwoordVerzoek = {
  type: 'object',
  properties: { tekst: { type: 'string', maxLength: LANGSTE_ANTWOORD } },
  required: ['tekst'],
  additionalProperties: false,
} as const;

export const bestandParams = {
  type: 'object',
  properties: { bestandId: uuid },
  required: ['bestandId'],
  additionalProperties: false,
} as const;

export const verzendVerzoek = {
  type: 'object',
  properties: { versie: { ...versie, description: 'De stand die de inwoner nakeek' } },
  required: ['versie'],
  additionalProperties: false,
} as const;

/** What staff see of the link of a case. */
export const aanvullingslink = {
  type: 'object',
  properties: {
    link: {
      anyOf: [
        {
          type: 'object',
          properties: {
            id: uuid,
            status: {
              type: 'string',
              enum: ['open', 'geblokkeerd', 'verlopen', 'ingediend', 'ingetrokken'],
              description: 'Geblokkeerd: te vaak een verkeerde code; verlopen: de termijn is over',
            },
            gegevenDoor: { ...medewerkerRefOfLeeg, description: 'Leeg: de code stond in de brief' },
            gegevenOp: tijdstip,
            uiterlijkOp: datumOfLeeg,
            bezochtOp: tijdstipOfLeeg,
            ingediendOp: tijdstipOfLeeg,
            ingetrokkenDoor: medewerkerRefOfLeeg,
            ingetrokkenOp: tijdstipOfLeeg,
          },
          required: [
            'id',
            'status',
            'gegevenDoor',
            'gegevenOp',
            'uiterlijkOp',
            'bezochtOp',
            'ingediendOp',
            'ingetrokkenDoor',
            'ingetrokkenOp',
          ],
          additionalProperties: false,
        },
        { type: 'null' },
      ],
    },
    geven: { type: 'boolean', description: 'De lezer mag nu een nieuwe code geven' },
    intrekken: { type: 'boolean', description: 'De lezer mag de code nu intrekken' },
  },
  required: ['link', 'geven', 'intrekken'],
  additionalProperties: false,
} as const;
export type Aanvullingslink = FromSchema<typeof aanvullingslink>;

export const nieuweCode = {
  type: 'object',
  properties: {
    code: { type: 'string', description: 'Is alleen nu te zien' },
    adres: { type: 'string', format: 'uri' },
    uiterlijkOp: datum,
  },
  required: ['code', 'adres', 'uiterlijkOp'],
  additionalProperties: false,
} as const;
export type NieuweCode = FromSchema<typeof nieuweCode>;
