import type { FromSchema } from 'json-schema-to-ts';
import {
  datum,
  medewerkerRef,
  medewerkerRefOfLeeg,
  tekstOfLeeg,
  tijdstip,
  tijdstipOfLeeg,
  uuid,
  versie,
} from '../http/schema.ts';

/** Kinds that people lay in a case: those of the checklist of an application (forms/shared/volledigheid.json), and the rest. */
export const documentSoorten = [
  'identiteitsbewijs',
  'bankafschriften',
  'huur-hypotheek',
  'inkomen',
  'bezit',
  'schulden',
  'verblijfsdocument',
  'school',
  'machtiging',
  'bezwaarschrift',
  'correspondentie',
  'verslag',
  'overig',
] as const;
const soort = { type: 'string', enum: documentSoorten } as const;

export const documentStatus = {
  type: 'string',
  enum: ['concept', 'definitief', 'verwijderd'],
  description: 'Een concept kan veranderen; definitief is alleen nog te lezen',
} as const;

export const viruscontrole = {
  type: 'string',
  enum: ['schoon', 'niet-gecontroleerd', 'quarantaine', 'vrijgegeven', 'besmet'],
} as const;

export const documentHandelingen = [
  'nieuwe-versie',
  'wijzigen',
  'vaststellen',
  'verwijderen',
  'vrijgeven',
] as const;

const titel = { type: 'string', minLength: 1, maxLength: 200, pattern: '\\S' } as const;
const reden = { type: 'string', minLength: 10, maxLength: 2000 } as const;

const documentVersie = {
  type: 'object',
  properties: {
    nummer: { type: 'integer', minimum: 1 },
    bestandsnaam: tekstOfLeeg,
    media: { type: 'string', description: 'Soort bestand, naar de inhoud vastgesteld' },
    grootte: { type: 'integer', minimum: 0, description: 'Bytes' },
    paginas: { type: ['integer', 'null'], minimum: 1, description: 'Van een PDF' },
    viruscontrole: { anyOf: [viruscontrole, { type: 'null' }] },
    door: medewerkerRefOfLeeg,
    op: tijdstip,
    vrijgegeven: {
      anyOf: [
        {
          type: 'object',
          properties: { door: medewerkerRef, op: tijdstip, reden: { type: 'string' } },
          required: ['door', 'op', 'reden'],
          additionalProperties: false,
        },
        { type: 'null' },
      ],
    },
    pad: {
      type: ['string', 'null'],
      description: 'Adres van de inhoud; leeg als die er niet meer is of nog dicht blijft',
    },
    voorbeeld: {
      type: ['string', 'null'],
      enum: ['beeld', 'pdf', null],
      description: 'Hoe een browser de inhoud zelf laat zien',
    },
  },
  required: [
    'nummer',
    'bestandsnaam',
    'media',
    'grootte',
    'paginas',
    'viruscontrole',
    'door',
    'op',
    'vrijgegeven',
    'pad',
    'voorbeeld',
  ],
  additionalProperties: false,
} as const;
export type DocumentVersie = FromSchema<typeof documentVersie>;

export const document = {
  type: 'object',
  properties: {
    id: uuid,
    bron: {
      type: 'string',
      enum: ['document', 'brief'],
      description: 'Een brief komt uit de zaak zelf en is altijd definitief',
    },
    soort: { type: 'string', enum: [...documentSoorten, 'brief'] },
    titel: tekstOfLeeg,
    ontvangenOp: datum,
    status: documentStatus,
    versie,
    toegevoegdDoor: medewerkerRefOfLeeg,
    vanInwoner: { type: 'boolean', description: 'De inwoner stuurde het zelf' },
    toegevoegdOp: tijdstip,
    afgeslotenDoor: medewerkerRefOfLeeg,
    afgeslotenOp: tijdstipOfLeeg,
    reden: { ...tekstOfLeeg, description: 'Waarom het is verwijderd' },
    versies: { type: 'array', items: documentVersie, description: 'De nieuwste eerst' },
    handelingen: { type: 'array', items: { type: 'string', enum: documentHandelingen } },
  },
  required: [
    'id',
    'bron',
    'soort',
    'titel',
    'ontvangenOp',
    'status',
    'versie',
    'toegevoegdDoor',
    'vanInwoner',
    'toegevoegdOp',
    'afgeslotenDoor',
    'afgeslotenOp',
    'reden',
    'versies',
    'handelingen',
  ],
  additionalProperties: false,
} as const;
export type Document = FromSchema<typeof document>;

export const documentenLijst = {
  type: 'object',
  properties: {
    documenten: { type: 'array', items: document },
    toevoegen: {
      type: 'boolean',
      description: 'De lezer mag documenten toevoegen: de zaak loopt nog en is niet vol',
    },
    grootste: { type: 'integer', description: 'Zoveel bytes mag een bestand hebben' },
    meeste: { type: 'integer', description: 'Zoveel documenten mag de zaak hebben' },
    media: { type: 'array', items: { type: 'string' }, description: 'Wat wordt aangenomen' },
  },
  required: ['documenten', 'toevoegen', 'grootste', 'meeste', 'media'],
  additionalProperties: false,
} as const;
export type DocumentenLijst = FromSchema<typeof documentenLijst>;

export const documentStand = {
  type: 'object',
  properties: {
    id: uuid,
    versie,
    nummer: { type: 'integer', minimum: 1, description: 'Nieuwste versie van de inhoud' },
    titel: tekstOfLeeg,
    dubbel: {
      type: 'boolean',
      description: 'Precies dit bestand was er al; er is niets toegevoegd',
    },
  },
  required: ['id', 'versie', 'nummer', 'titel', 'dubbel'],
  additionalProperties: false,
} as const;
export type DocumentStand = FromSchema<typeof documentStand>;

export const documentParams = {
  type: 'object',
  properties: { id: uuid, documentId: uuid },
  required: ['id', 'documentId'],
  additionalProperties: false,
} as const;

export const versieParams = {
  type: 'object',
  properties: { id: uuid, documentId: uuid, nummer: { type: 'integer', minimum: 1, maximum: 999 } },
  required: ['id', 'documentId', 'nummer'],
  additionalProperties: false,
} as const;

export const toevoegVraag = {
  type: 'object',
  properties: { soort, ontvangenOp: datum },
  required: ['soort', 'ontvangenOp'],
  additionalProperties: false,
} as const;

export const versieVraag = {
  type: 'object',
  properties: { versie },
  required: ['versie'],
  additionalProperties: false,
} as const;

export const inhoudVraag = {
  type: 'object',
  properties: {
    bewaren: { type: 'boolean', default: false, description: 'Als download, niet om te bekijken' },
  },
  additionalProperties: false,
} as const;

export const wijzigVerzoek = {
  type: 'object',
  properties: { versie, soort, titel, ontvangenOp: datum },
  required: ['versie', 'soort', 'titel', 'ontvangenOp'],
  additionalProperties: false,
} as const;
export type WijzigVerzoek = FromSchema<typeof wijzigVerzoek>;

export const vaststelVerzoek = {
  type: 'object',
  properties: { versie },
  required: ['versie'],
  additionalProperties: false,
} as const;

export const verwijderVerzoek = {
  type: 'object',
  properties: { versie, reden },
  required: ['versie', 'reden'],
  additionalProperties: false,
} as const;

export const vrijgaveVerzoek = {
  type: 'object',
  properties: { reden },
  required: ['reden'],
  additionalProperties: false,
} as const;
