import type { FromSchema } from 'json-schema-to-ts';
import { medewerkerRef, tekstOfLeeg, tijdstip, tijdstipOfLeeg, uuid } from '../http/schema.ts';
import { reden } from '../ingrepen/schema.ts';

const partij = {
  type: 'string',
  enum: [
    'brp',
    'suwinet',
    'uitkeringsadministratie',
    'post',
    'partner',
    'srt',
    'om',
    'roz',
    'inlichtingenbureau',
  ],
} as const;
const aantal = { type: 'integer', minimum: 0 } as const;

const onderhoud = {
  type: 'object',
  properties: {
    id: uuid,
    van: tijdstip,
    tot: tijdstip,
    reden: { type: 'string' },
    door: medewerkerRef,
  },
  required: ['id', 'van', 'tot', 'reden', 'door'],
  additionalProperties: false,
} as const;
export type Onderhoud = FromSchema<typeof onderhoud>;

const stand = {
  type: 'object',
  properties: {
    partij,
    kleur: {
      type: 'string',
      enum: ['goed', 'verminderd', 'uit', 'onderhoud', 'onbekend'],
      description: 'Onbekend: het afgelopen uur is er niets gevraagd',
    },
    laatstGeluktOp: tijdstipOfLeeg,
    laatstMisluktOp: tijdstipOfLeeg,
    fout: { ...tekstOfLeeg, description: 'Naam van de laatste fout; nooit een gegeven' },
    vragen: { ...aantal, description: 'Van het afgelopen uur' },
    mislukt: { ...aantal, description: 'Van het afgelopen uur' },
    gemiddeldMs: { type: ['integer', 'null'], minimum: 0 },
    langsteMs: { type: ['integer', 'null'], minimum: 0 },
    rustTot: { ...tijdstipOfLeeg, description: 'Na storingen wordt er tot dan niets gevraagd' },
    wachtend: { ...aantal, description: 'Berichten die nog weg moeten' },
    opgegeven: { ...aantal, description: 'Berichten die zijn opgegeven' },
    oudsteSinds: { ...tijdstipOfLeeg, description: 'Van het bericht dat het langst wacht' },
    onderhoud: { type: 'array', items: onderhoud, description: 'Dat loopt of gepland is' },
  },
  required: [
    'partij',
    'kleur',
    'laatstGeluktOp',
    'laatstMisluktOp',
    'fout',
    'vragen',
    'mislukt',
    'gemiddeldMs',
    'langsteMs',
    'rustTot',
    'wachtend',
    'opgegeven',
    'oudsteSinds',
    'onderhoud',
  ],
  additionalProperties: false,
} as const;
export type PartijStand = FromSchema<typeof stand>;

export const partijenLijst = {
  type: 'object',
  properties: { partijen: { type: 'array', items: stand } },
  required: ['partijen'],
  additionalProperties: false,
} as const;
export type PartijenLijst = FromSchema<typeof partijenLijst>;

export const partijParams = {
  type: 'object',
  properties: { partij },
  required: ['partij'],
  additionalProperties: false,
} as const;

export const onderhoudVerzoek = {
  type: 'object',
  properties: { van: tijdstip, tot: tijdstip, reden },
  required: ['van', 'tot', 'reden'],
  additionalProperties: false,
} as const;
export type OnderhoudVerzoek = FromSchema<typeof onderhoudVerzoek>;

export const onderhoudRef = {
  type: 'object',
  properties: { id: uuid },
  required: ['id'],
  additionalProperties: false,
} as const;

/** For everybody who works with what a party tells. */
export const onderhoudNu = {
  type: 'object',
  properties: {
    onderhoud: {
      type: 'array',
      items: {
        type: 'object',
        properties: { partij, tot: tijdstip },
        required: ['partij', 'tot'],
        additionalProperties: false,
      },
    },
  },
  required: ['onderhoud'],
  additionalProperties: false,
} as const;
export type OnderhoudNu = FromSchema<typeof onderhoudNu>;
