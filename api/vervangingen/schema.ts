import type { FromSchema } from 'json-schema-to-ts';
import { MEASURED } from '../../terms/measured.ts';
import { datum, medewerkerRef, medewerkerRefOfLeeg, tijdstip, uuid } from '../http/schema.ts';

/** The main processes: an absence may be for some of them only. */
export const PROCESSEN = Object.keys(MEASURED);

const processen = {
  type: ['array', 'null'],
  items: { type: 'string', enum: PROCESSEN },
  minItems: 1,
  uniqueItems: true,
  description: 'Alleen voor zaken van deze processen; leeg: voor alle',
} as const;

export const vervangingVerzoek = {
  type: 'object',
  properties: {
    medewerkerId: { ...uuid, description: 'Wie afwezig is; leeg: de aanvrager zelf' },
    vervangerId: {
      type: ['string', 'null'],
      format: 'uuid',
      description: 'Wie het werk overneemt; leeg: het team',
    },
    processen,
    van: { ...datum, description: 'Eerste dag' },
    tot: { ...datum, description: 'Laatste dag' },
  },
  required: ['vervangerId', 'van', 'tot'],
  additionalProperties: false,
} as const;
export type VervangingVerzoek = FromSchema<typeof vervangingVerzoek>;

export const vervangingStand = {
  type: 'object',
  properties: { id: uuid },
  required: ['id'],
  additionalProperties: false,
} as const;

export const vervangingenLijst = {
  type: 'object',
  properties: {
    vervangingen: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          id: uuid,
          medewerker: medewerkerRef,
          vervanger: { ...medewerkerRefOfLeeg, description: 'Leeg: het team' },
          processen,
          van: datum,
          tot: { ...datum, description: 'Laatste dag' },
          lopend: { type: 'boolean', description: 'Geldt vandaag' },
          doorMij: { type: 'boolean', description: 'De lezer is (een van) de vervanger(s)' },
          beeindigbaar: { type: 'boolean' },
          ingevoerdDoor: medewerkerRef,
          ingevoerdOp: tijdstip,
        },
        required: [
          'id',
          'medewerker',
          'vervanger',
          'processen',
          'van',
          'tot',
          'lopend',
          'doorMij',
          'beeindigbaar',
          'ingevoerdDoor',
          'ingevoerdOp',
        ],
        additionalProperties: false,
      },
    },
    meer: { type: 'boolean', description: 'Er zijn er meer dan hier staan' },
  },
  required: ['vervangingen', 'meer'],
  additionalProperties: false,
} as const;
export type VervangingenLijst = FromSchema<typeof vervangingenLijst>;
export type Vervanging = VervangingenLijst['vervangingen'][number];

export const keuzesFilter = {
  type: 'object',
  properties: { medewerkerId: { ...uuid, description: 'Wie afwezig is; leeg: de lezer zelf' } },
  additionalProperties: false,
} as const;

export const vervangingKeuzes = {
  type: 'object',
  properties: {
    medewerkers: {
      type: 'array',
      items: medewerkerRef,
      description: 'Voor wie de lezer afwezigheid kan invoeren, hijzelf eerst',
    },
    vervangers: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          ...medewerkerRef.properties,
          alles: { type: 'boolean', description: 'Mag al het werk doen van wie afwezig is' },
        },
        required: ['id', 'naam', 'alles'],
        additionalProperties: false,
      },
      description: 'Wie ten minste een deel van het werk mag doen',
    },
    processen: { type: 'array', items: { type: 'string' } },
  },
  required: ['medewerkers', 'vervangers', 'processen'],
  additionalProperties: false,
} as const;
export type VervangingKeuzes = FromSchema<typeof vervangingKeuzes>;
