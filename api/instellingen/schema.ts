import type { FromSchema } from 'json-schema-to-ts';
import { vormen } from '../../db/queries/instellingen/sleutels.ts';
import {
  datum,
  gemeenteCode,
  medewerkerRefOfLeeg,
  tekstOfLeeg,
  tijdstipOfLeeg,
  versie,
} from '../http/schema.ts';

export const instellingStatus = {
  type: 'string',
  enum: ['vastgesteld', 'aanname', 'niet-geverifieerd'],
  description:
    'Vastgesteld: besloten, of in de officiële bron gelezen. Aanname: een keuze zolang de gemeente er geen maakt. Niet geverifieerd: niet in de officiële bron gelezen',
} as const;

/** What a setting is about; the screen groups by it, in this order. */
export const onderwerp = {
  type: 'string',
  enum: [
    'aanvraag',
    'regelingen',
    'heronderzoek',
    'handhaving',
    'terugvordering',
    'verhaal',
    'boete',
    'bezwaar',
    'werk',
    'documenten',
    'cijfers',
    'afspraken',
    'wet',
  ],
} as const;

export const instellingenFilter = {
  type: 'object',
  properties: { gemeente: gemeenteCode },
  additionalProperties: false,
} as const;
export type InstellingenFilter = FromSchema<typeof instellingenFilter>;

const waarde = {
  type: 'object',
  properties: {
    waarde: { description: 'Zoals de software haar leest' },
    regels: {
      type: 'array',
      items: { type: 'string' },
      description: 'Dezelfde waarde in gewoon Nederlands',
    },
    status: instellingStatus,
    bron: { type: 'string' },
    geldigVanaf: datum,
    reden: tekstOfLeeg,
    door: { ...medewerkerRefOfLeeg, description: 'Leeg: zo begon het' },
    op: tijdstipOfLeeg,
  },
  required: ['waarde', 'regels', 'status', 'bron', 'geldigVanaf', 'reden', 'door', 'op'],
  additionalProperties: false,
} as const;
export type Waarde = FromSchema<typeof waarde>;

const standOfNul = { type: 'integer', minimum: 0 } as const;

const instelling = {
  type: 'object',
  properties: {
    sleutel: { type: 'string' },
    gemeente: gemeenteCode,
    onderwerp,
    naam: { type: 'string' },
    uitleg: { type: 'string' },
    vorm: {
      enum: [...vormen, null],
      description:
        'Hoe de waarde wordt geschreven; leeg: vast in de software, hier staat alleen wat zij gebruikt',
    },
    versie: {
      ...standOfNul,
      description: 'Stuur deze mee bij een wijziging; 0: er is nog nooit iets vastgelegd',
    },
    nu: { anyOf: [waarde, { type: 'null' }], description: 'Wat vandaag geldt' },
    later: {
      type: 'array',
      items: waarde,
      description: 'Wat daarna gaat gelden, eerst het vroegste',
    },
    eerder: { type: 'array', items: waarde, description: 'Wat eerder gold, eerst het laatste' },
  },
  required: [
    'sleutel',
    'gemeente',
    'onderwerp',
    'naam',
    'uitleg',
    'vorm',
    'versie',
    'nu',
    'later',
    'eerder',
  ],
  additionalProperties: false,
} as const;
export type Instelling = FromSchema<typeof instelling>;

export const instellingenLijst = {
  type: 'object',
  properties: { instellingen: { type: 'array', items: instelling } },
  required: ['instellingen'],
  additionalProperties: false,
} as const;
export type InstellingenLijst = FromSchema<typeof instellingenLijst>;

/** As many reviews as the API can plan in a week. */
export const MEESTE_PER_WEEK = 500;

const zin = { type: 'string', maxLength: 500, pattern: '\\S\\s*\\S\\s*\\S' } as const;

/** POST /instellingen */
export const instellingVerzoek = {
  type: 'object',
  properties: {
    sleutel: { type: 'string', maxLength: 80, pattern: '^[a-z][a-z0-9-]*$' },
    gemeente: gemeenteCode,
    versie: standOfNul,
    waarde: {
      type: ['string', 'number'],
      maxLength: 200,
      description: 'Naar de `vorm` van de instelling: P2W, ja of nee, tekst, of een getal',
    },
    status: instellingStatus,
    bron: { ...zin, description: 'Waar dit staat: besluit, verordening of artikel' },
    geldigVanaf: datum,
    reden: { ...zin, description: 'Zonder namen of nummers van inwoners' },
  },
  required: ['sleutel', 'gemeente', 'versie', 'waarde', 'status', 'bron', 'geldigVanaf', 'reden'],
  additionalProperties: false,
} as const;
export type InstellingVerzoek = FromSchema<typeof instellingVerzoek>;
export type Verzoekwaarde = InstellingVerzoek['waarde'];

export const instellingStand = {
  type: 'object',
  properties: { sleutel: { type: 'string' }, gemeente: gemeenteCode, versie },
  required: ['sleutel', 'gemeente', 'versie'],
  additionalProperties: false,
} as const;
export type InstellingStand = FromSchema<typeof instellingStand>;
