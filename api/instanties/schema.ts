import type { FromSchema } from 'json-schema-to-ts';
import {
  gemeenteCode,
  paginaParameters,
  tekstOfLeeg,
  tijdstip,
  tijdstipOfLeeg,
  uuid,
  versie,
  volgende,
} from '../http/schema.ts';
import { ingreep, reden } from '../ingrepen/schema.ts';

/** Key of the engine: digits, because it passes 2^53. */
const sleutel = { type: 'string', pattern: '^[0-9]{1,20}$' } as const;
const proces = { type: 'string', maxLength: 60, pattern: '^[a-z][a-z0-9-]*$' } as const;
const element = { type: 'string', maxLength: 120, pattern: '^[A-Za-z][A-Za-z0-9_.-]*$' } as const;
const toestand = {
  type: 'string',
  enum: ['loopt', 'staat-stil', 'afgerond', 'beeindigd'],
} as const;
const aantal = { type: 'integer', minimum: 0 } as const;

export const instantieParams = {
  type: 'object',
  properties: { sleutel },
  required: ['sleutel'],
  additionalProperties: false,
} as const;

export const instantiesFilter = {
  type: 'object',
  properties: {
    ...paginaParameters,
    zaak: { type: 'string', pattern: '^\\d{4}-[A-Z]-\\d{6}$', description: 'Heel zaaknummer' },
    proces,
    versie,
    element,
    toestand,
  },
  additionalProperties: false,
} as const;
export type InstantiesFilter = FromSchema<typeof instantiesFilter>;

const properties = {
  sleutel,
  zaakNummer: { ...tekstOfLeeg, description: 'Leeg: een verzegelde zaak' },
  gemeente: gemeenteCode,
  proces: { type: 'string' },
  versie,
  toestand,
  gestartOp: tijdstip,
  beeindigdOp: tijdstipOfLeeg,
} as const;
const required = [
  'sleutel',
  'zaakNummer',
  'gemeente',
  'proces',
  'versie',
  'toestand',
  'gestartOp',
  'beeindigdOp',
] as const;

const instantie = { type: 'object', properties, required, additionalProperties: false } as const;
export type Instantie = FromSchema<typeof instantie>;

export const instantiesLijst = {
  type: 'object',
  properties: { instanties: { type: 'array', items: instantie }, volgende },
  required: ['instanties', 'volgende'],
  additionalProperties: false,
} as const;
export type InstantiesLijst = FromSchema<typeof instantiesLijst>;

export const tellingenFilter = {
  type: 'object',
  properties: { proces, versie },
  required: ['proces'],
  additionalProperties: false,
} as const;

export const tellingen = {
  type: 'object',
  properties: {
    proces: { type: 'string' },
    versies: {
      type: 'array',
      items: versie,
      description: 'Die de procesmotor kent, de nieuwste eerst',
    },
    elementen: {
      type: 'array',
      items: {
        type: 'object',
        properties: { elementId: { type: 'string' }, actief: aantal, stil: aantal },
        required: ['elementId', 'actief', 'stil'],
        additionalProperties: false,
      },
    },
  },
  required: ['proces', 'versies', 'elementen'],
  additionalProperties: false,
} as const;
export type Tellingen = FromSchema<typeof tellingen>;

const lijst = <const P extends Record<string, object>, const R extends readonly (keyof P)[]>(
  props: P,
  req: R,
) =>
  ({
    type: 'array',
    items: { type: 'object', properties: props, required: req, additionalProperties: false },
  }) as const;

export const instantieDetail = {
  type: 'object',
  properties: {
    ...properties,
    xml: { ...tekstOfLeeg, description: 'Het model waarop de zaak loopt, als BPMN' },
    bovenliggend: { anyOf: [instantie, { type: 'null' }], description: 'Die dit proces aanriep' },
    aangeroepen: { type: 'array', items: instantie, description: 'Ten hoogste 50' },
    elementen: lijst(
      {
        sleutel,
        elementId: { type: 'string' },
        soort: { type: 'string' },
        status: { type: 'string', enum: ['active', 'completed', 'terminated'] },
        gestartOp: tijdstipOfLeeg,
        beeindigdOp: tijdstipOfLeeg,
      },
      ['sleutel', 'elementId', 'soort', 'status', 'gestartOp', 'beeindigdOp'],
    ),
    stromen: lijst({ elementId: { type: 'string' }, aantal }, ['elementId', 'aantal']),
    incidenten: lijst(
      { sleutel, elementId: { type: 'string' }, soort: { type: 'string' }, sinds: tijdstip },
      ['sleutel', 'elementId', 'soort', 'sinds'],
    ),
    jobs: lijst(
      {
        sleutel,
        elementId: { type: 'string' },
        soort: { type: 'string' },
        pogingen: { ...aantal, description: 'Pogingen die nog over zijn' },
        fout: tekstOfLeeg,
        volgendePogingOp: tijdstipOfLeeg,
      },
      ['sleutel', 'elementId', 'soort', 'pogingen', 'fout', 'volgendePogingOp'],
    ),
    timers: lijst({ sleutel, elementId: { type: 'string' }, op: tijdstip }, [
      'sleutel',
      'elementId',
      'op',
    ]),
    berichten: lijst(
      { sleutel, elementId: { type: 'string' }, naam: { type: 'string' }, sinds: tijdstip },
      ['sleutel', 'elementId', 'naam', 'sinds'],
    ),
    variabelen: lijst(
      {
        sleutel,
        naam: { type: 'string' },
        soort: { type: 'string', enum: ['code', 'ja-nee', 'getal', 'dag', 'tijdstip'] },
        waarde: { type: ['string', 'number', 'boolean', 'null'] },
        wijzigbaar: { type: 'boolean' },
        waarden: { type: 'array', items: { type: 'string' } },
      },
      ['sleutel', 'naam', 'soort', 'waarde', 'wijzigbaar', 'waarden'],
    ),
    ingrepen: { type: 'array', items: ingreep, description: 'Ten hoogste 50' },
  },
  required: [
    ...required,
    'xml',
    'bovenliggend',
    'aangeroepen',
    'elementen',
    'stromen',
    'incidenten',
    'jobs',
    'timers',
    'berichten',
    'variabelen',
    'ingrepen',
  ],
  additionalProperties: false,
} as const;
export type InstantieDetail = FromSchema<typeof instantieDetail>;

export const variabeleVerzoek = {
  type: 'object',
  properties: {
    variabele: sleutel,
    was: { type: ['string', 'number', 'boolean', 'null'], description: 'De waarde op het scherm' },
    wordt: { type: ['string', 'number', 'boolean'], maxLength: 100 },
    reden,
  },
  required: ['variabele', 'was', 'wordt', 'reden'],
  additionalProperties: false,
} as const;
export type VariabeleVerzoek = FromSchema<typeof variabeleVerzoek>;

export const ingreepRef = {
  type: 'object',
  properties: { id: uuid },
  required: ['id'],
  additionalProperties: false,
} as const;
