import type { FromSchema } from 'json-schema-to-ts';
import {
  datum,
  gemeenteCode,
  medewerkerRef,
  meer,
  tekstOfLeeg,
  tijdstip,
  tijdstipOfLeeg,
  versie,
} from '../http/schema.ts';

/** Key of the engine: digits, because it passes 2^53. */
const sleutel = { type: 'string', pattern: '^[0-9]{1,20}$' } as const;
const proces = { type: 'string', maxLength: 60, pattern: '^[a-z][a-z0-9-]*$' } as const;
const element = { type: 'string', maxLength: 120, pattern: '^[A-Za-z][A-Za-z0-9_.-]*$' } as const;

export const incidentParams = {
  type: 'object',
  properties: { sleutel },
  required: ['sleutel'],
  additionalProperties: false,
} as const;

export const incidentenFilter = {
  type: 'object',
  properties: { gemeente: gemeenteCode, proces, element },
  additionalProperties: false,
} as const;
export type IncidentenFilter = FromSchema<typeof incidentenFilter>;

const properties = {
  sleutel,
  zaakNummer: { ...tekstOfLeeg, description: 'Leeg: een verzegelde zaak' },
  gemeente: gemeenteCode,
  proces: { type: 'string' },
  versie,
  element: { type: 'string' },
  stap: {
    ...tekstOfLeeg,
    description: 'Naam van de stap in het model van de zaak, als die er een heeft',
  },
  soort: { type: 'string', description: 'Soort fout, in de woorden van de engine' },
  sinds: tijdstip,
  keer: {
    type: 'integer',
    minimum: 1,
    description: 'Zo vaak stond deze stap van deze zaak stil, deze keer meegeteld',
  },
  zelfde: {
    type: 'integer',
    minimum: 1,
    description: 'Open storingen bij dezelfde stap, deze meegeteld',
  },
  termijn: {
    anyOf: [
      {
        type: 'object',
        properties: { soort: { type: 'string' }, einddatum: datum },
        required: ['soort', 'einddatum'],
        additionalProperties: false,
      },
      { type: 'null' },
    ],
    description: 'De wettelijke termijn van de zaak die het eerst eindigt',
  },
  nieuwePoging: {
    anyOf: [
      {
        type: 'object',
        properties: { door: medewerkerRef, op: tijdstip },
        required: ['door', 'op'],
        additionalProperties: false,
      },
      { type: 'null' },
    ],
    description: 'Gevraagd, en de uitkomst is nog niet bekend',
  },
  gemeldOp: {
    ...tijdstipOfLeeg,
    description: 'Toen is deze oorzaak voor het laatst aan de beheerders gemeld',
  },
} as const;
const required = [
  'sleutel',
  'zaakNummer',
  'gemeente',
  'proces',
  'versie',
  'element',
  'stap',
  'soort',
  'sinds',
  'keer',
  'zelfde',
  'termijn',
  'nieuwePoging',
  'gemeldOp',
] as const;

const incident = { type: 'object', properties, required, additionalProperties: false } as const;
export type Incident = FromSchema<typeof incident>;

export const incidentenLijst = {
  type: 'object',
  properties: {
    incidenten: { type: 'array', items: incident, description: 'Ten hoogste 200' },
    meer,
  },
  required: ['incidenten', 'meer'],
  additionalProperties: false,
} as const;
export type IncidentenLijst = FromSchema<typeof incidentenLijst>;

export const incidentDetail = {
  type: 'object',
  properties: {
    ...properties,
    melding: { type: 'string', description: 'De fout zoals de engine die bewaart' },
    instantie: sleutel,
    job: { anyOf: [sleutel, { type: 'null' }] },
  },
  required: [...required, 'melding', 'instantie', 'job'],
  additionalProperties: false,
} as const;
export type IncidentDetail = FromSchema<typeof incidentDetail>;

export const pogingenVerzoek = {
  type: 'object',
  properties: { proces, element, gemeente: gemeenteCode },
  required: ['proces', 'element'],
  additionalProperties: false,
} as const;
export type PogingenVerzoek = FromSchema<typeof pogingenVerzoek>;

export const pogingStand = {
  type: 'object',
  properties: { aantal: { type: 'integer', minimum: 0, description: 'Nieuwe pogingen gevraagd' } },
  required: ['aantal'],
  additionalProperties: false,
} as const;
export type PogingStand = FromSchema<typeof pogingStand>;
