import type { FromSchema } from 'json-schema-to-ts';
import {
  datum,
  datumOfLeeg,
  gemeenteCode,
  medewerkerRef,
  medewerkerRefOfLeeg,
  tekstOfLeeg,
  tijdstip,
  tijdstipOfLeeg,
  uuid,
} from '../http/schema.ts';

/** As many weeks as a year has. */
export const MEESTE_WEKEN = 53;
/** A round of more is two rounds. */
export const MEESTE_ZAKEN = 2000;

const reden = {
  type: 'string',
  minLength: 3,
  maxLength: 500,
  pattern: '\\S',
  description: 'Waarom iemand dit met de hand doet; zonder namen of nummers van inwoners',
} as const;
const aantal = { type: 'integer', minimum: 0 } as const;
const week = { ...datum, description: 'De maandag van een week' } as const;

export const rondeStatus = { type: 'string', enum: ['concept', 'gestart', 'afgerond'] } as const;
export const rondezaakStatus = {
  type: 'string',
  enum: ['gepland', 'geopend', 'vervallen', 'verwijderd'],
} as const;

const rondeVelden = {
  id: uuid,
  gemeente: gemeenteCode,
  van: week,
  tot: { ...week, description: 'De maandag van de laatste week' },
  perWeek: { type: 'integer', minimum: 1, maximum: 500 },
  bovenCapaciteit: {
    type: 'boolean',
    description: 'Ook plannen wat niet past, in de weken met de minste onderzoeken',
  },
  status: rondeStatus,
  gemaaktDoor: medewerkerRef,
  gemaaktOp: tijdstip,
  gestartDoor: medewerkerRefOfLeeg,
  gestartOp: tijdstipOfLeeg,
  aantallen: {
    type: 'object',
    properties: {
      gepland: aantal,
      over: { ...aantal, description: 'Past in geen week' },
      geopend: aantal,
      vervallen: aantal,
      verwijderd: aantal,
    },
    required: ['gepland', 'over', 'geopend', 'vervallen', 'verwijderd'],
    additionalProperties: false,
  },
} as const;
const rondeVerplicht = [
  'id',
  'gemeente',
  'van',
  'tot',
  'perWeek',
  'bovenCapaciteit',
  'status',
  'gemaaktDoor',
  'gemaaktOp',
  'gestartDoor',
  'gestartOp',
  'aantallen',
] as const;

/** A row of the list of rounds. */
export const rondeRegel = {
  type: 'object',
  properties: rondeVelden,
  required: rondeVerplicht,
  additionalProperties: false,
} as const;
export type RondeRegel = FromSchema<typeof rondeRegel>;

export const rondesLijst = {
  type: 'object',
  properties: {
    rondes: { type: 'array', items: rondeRegel },
    gemeenten: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          gemeente: gemeenteCode,
          perWeek: { ...rondeVelden.perWeek, description: 'Wat er per week kan (beleid)' },
        },
        required: ['gemeente', 'perWeek'],
        additionalProperties: false,
      },
      description: 'Waarvoor de lezer een ronde kan maken',
    },
  },
  required: ['rondes', 'gemeenten'],
  additionalProperties: false,
} as const;
export type RondesLijst = FromSchema<typeof rondesLijst>;

/** POST /heronderzoekrondes: a proposal; nothing begins yet. */
export const rondeVerzoek = {
  type: 'object',
  properties: {
    gemeente: gemeenteCode,
    van: { ...datum, description: 'Een dag in de eerste week' },
    tot: { ...datum, description: 'Een dag in de laatste week' },
    perWeek: { ...rondeVelden.perWeek, description: 'Zonder: de instelling van de gemeente' },
    bovenCapaciteit: rondeVelden.bovenCapaciteit,
  },
  required: ['gemeente', 'van', 'tot'],
  additionalProperties: false,
} as const;
export type RondeVerzoek = FromSchema<typeof rondeVerzoek>;

export const rondeStand = {
  type: 'object',
  properties: { id: uuid, status: rondeStatus },
  required: ['id', 'status'],
  additionalProperties: false,
} as const;
export type RondeStand = FromSchema<typeof rondeStand>;

/** One resident's review in a round. */
export const rondezaak = {
  type: 'object',
  properties: {
    zaakId: { ...uuid, description: 'De zaak waarin het onderzoek is gepland' },
    zaakNummer: { type: 'string' },
    naam: tekstOfLeeg,
    soort: { ...tekstOfLeeg, description: 'Welk onderzoek is gepland; leeg: de tabel kiest' },
    geplandOp: datum,
    week: { ...datumOfLeeg, description: 'De maandag; leeg: past in geen week' },
    status: rondezaakStatus,
    reden: { ...tekstOfLeeg, description: 'Van wie het met de hand deed, of een code' },
    door: medewerkerRefOfLeeg,
    geopendeZaakNummer: tekstOfLeeg,
  },
  required: [
    'zaakId',
    'zaakNummer',
    'naam',
    'soort',
    'geplandOp',
    'week',
    'status',
    'reden',
    'door',
    'geopendeZaakNummer',
  ],
  additionalProperties: false,
} as const;
export type Rondezaak = FromSchema<typeof rondezaak>;

export const rondeDetail = {
  type: 'object',
  properties: {
    ...rondeVelden,
    weken: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          week,
          aantal: { ...aantal, description: 'Onderzoeken van deze ronde' },
          elders: { ...aantal, description: 'Onderzoeken van andere rondes in deze week' },
        },
        required: ['week', 'aantal', 'elders'],
        additionalProperties: false,
      },
    },
    zaken: { type: 'array', items: rondezaak },
  },
  required: [...rondeVerplicht, 'weken', 'zaken'],
  additionalProperties: false,
} as const;
export type RondeDetail = FromSchema<typeof rondeDetail>;

/** Puts a case into a week of the round, or moves it there. */
export const toevoegVerzoek = {
  type: 'object',
  properties: {
    zaaknummer: { type: 'string', minLength: 3, maxLength: 20 },
    week,
    reden,
  },
  required: ['zaaknummer', 'week', 'reden'],
  additionalProperties: false,
} as const;
export type ToevoegVerzoek = FromSchema<typeof toevoegVerzoek>;

export const verwijderVerzoek = {
  type: 'object',
  properties: { zaakId: uuid, reden },
  required: ['zaakId', 'reden'],
  additionalProperties: false,
} as const;
export type VerwijderVerzoek = FromSchema<typeof verwijderVerzoek>;
