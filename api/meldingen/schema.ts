import type { FromSchema } from 'json-schema-to-ts';
import { begrensdAantal, gemeenteCode, meer, tekstOfLeeg, tijdstip, uuid } from '../http/schema.ts';

export const meldingSoort = {
  type: 'string',
  enum: ['termijn', 'taak', 'vraag', 'antwoord', 'incident'],
} as const;
export type MeldingSoort = FromSchema<typeof meldingSoort>;

export const meldingenFilter = {
  type: 'object',
  properties: {
    ongelezen: { type: 'boolean', description: 'Alleen wat de lezer nog niet heeft gelezen' },
  },
  additionalProperties: false,
} as const;

const melding = {
  type: 'object',
  properties: {
    id: uuid,
    soort: meldingSoort,
    tekst: { type: 'string', description: 'Zonder iets over een inwoner' },
    zaakNummer: { type: 'string' },
    proces: { type: 'string' },
    gemeente: gemeenteCode,
    pad: { type: 'string', description: 'De plek waar het over gaat, als pad van de pagina' },
    op: tijdstip,
    gelezen: { type: 'boolean' },
    actueel: { type: 'boolean', description: 'Vraagt nog iets van wie de melding kreeg' },
    voor: {
      ...tekstOfLeeg,
      description: 'Naam van wie de lezer vervangt; leeg: voor de lezer zelf',
    },
  },
  required: [
    'id',
    'soort',
    'tekst',
    'zaakNummer',
    'proces',
    'gemeente',
    'pad',
    'op',
    'gelezen',
    'actueel',
    'voor',
  ],
  additionalProperties: false,
} as const;
export type Melding = FromSchema<typeof melding>;

export const meldingenLijst = {
  type: 'object',
  properties: {
    meldingen: { type: 'array', items: melding, description: 'Ten hoogste 100, nieuwste eerst' },
    meer,
  },
  required: ['meldingen', 'meer'],
  additionalProperties: false,
} as const;
export type MeldingenLijst = FromSchema<typeof meldingenLijst>;

export const ongelezenMeldingen = begrensdAantal;

export const gelezenVerzoek = {
  type: 'object',
  properties: {
    meldingen: { type: 'array', items: uuid, minItems: 1, maxItems: 100 },
    gelezen: { type: 'boolean' },
  },
  required: ['meldingen', 'gelezen'],
  additionalProperties: false,
} as const;

const voorkeur = {
  type: 'object',
  properties: {
    pagina: { type: 'boolean', description: 'Tonen bij de meldingen' },
    mail: { type: 'string', enum: ['niet', 'direct', 'dagelijks'] },
  },
  required: ['pagina', 'mail'],
  additionalProperties: false,
} as const;
export type Voorkeur = FromSchema<typeof voorkeur>;

const keuzes = {
  soorten: {
    type: 'object',
    properties: {
      termijn: voorkeur,
      taak: voorkeur,
      vraag: voorkeur,
      antwoord: voorkeur,
      incident: voorkeur,
    },
    required: meldingSoort.enum,
    additionalProperties: false,
  },
  dagelijksOm: {
    type: 'string',
    pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$',
    description: 'Tijd van de dagelijkse mail, in Nederland',
  },
} as const;

export const voorkeurenVerzoek = {
  type: 'object',
  properties: keuzes,
  required: ['soorten', 'dagelijksOm'],
  additionalProperties: false,
} as const;
export type VoorkeurenVerzoek = FromSchema<typeof voorkeurenVerzoek>;

/** How mail reaches the reader. */
export const mailStand = {
  mailserver: { type: 'boolean', description: 'Er is een mailserver ingesteld' },
  adres: {
    ...tekstOfLeeg,
    description: 'E-mailadres volgens de aanmelddienst; leeg: die noemt er geen',
  },
} as const;

export const meldingVoorkeuren = {
  type: 'object',
  properties: { ...keuzes, ...mailStand },
  required: ['soorten', 'dagelijksOm', 'mailserver', 'adres'],
  additionalProperties: false,
} as const;
export type MeldingVoorkeuren = FromSchema<typeof meldingVoorkeuren>;
