import type { FromSchema } from 'json-schema-to-ts';

/** Pieces of JSON Schema that several resources share. Every resource's schema.ts builds on these. */

export const uuid = { type: 'string', format: 'uuid' } as const;
export const datum = { type: 'string', format: 'date', description: 'Kalenderdag' } as const;
export const datumOfLeeg = { type: ['string', 'null'], format: 'date' } as const;
export const tijdstip = {
  type: 'string',
  format: 'date-time',
  description: 'Tijdstip in UTC',
} as const;
export const tijdstipOfLeeg = { type: ['string', 'null'], format: 'date-time' } as const;
export const tekstOfLeeg = { type: ['string', 'null'] } as const;
/** Amounts travel as text with two decimals: they never become floating point on the way. */
export const bedrag = {
  type: 'string',
  pattern: '^-?\\d+\\.\\d{2}$',
  description: 'Euro',
} as const;
export const bedragOfLeeg = { type: ['string', 'null'], pattern: '^-?\\d+\\.\\d{2}$' } as const;
/** The beginning of a case number; nothing else that is written with digits, such as a BSN, fits. */
export const NUMMER_BEGIN = '\\d{4}(-([A-Za-z](-\\d{0,6})?)?)?';
export const versie = { type: 'integer', minimum: 1 } as const;
/** Form data: sections of the case file. Checked by the form's own schema, not here. */
export const gegevens = { type: 'object', additionalProperties: true } as const;

export const gemeenteCode = {
  type: 'string',
  enum: ['dinkelland', 'tubbergen', 'oldenzaal'],
} as const;

/** A member of staff as others see him. */
export const medewerkerRef = {
  type: 'object',
  properties: { id: uuid, naam: { type: 'string' } },
  required: ['id', 'naam'],
  additionalProperties: false,
} as const;
export const medewerkerRefOfLeeg = { anyOf: [medewerkerRef, { type: 'null' }] } as const;

/** Code of a list (gemeente, functie, kantoor, proces) with its Dutch name. */
export const codeMetNaam = {
  type: 'object',
  properties: { code: { type: 'string' }, naam: { type: 'string' } },
  required: ['code', 'naam'],
  additionalProperties: false,
} as const;

/** A count that stops counting at 1,000: `meer` means "1000+". */
export const begrensdAantal = {
  type: 'object',
  properties: { aantal: { type: 'integer', minimum: 0 }, meer: { type: 'boolean' } },
  required: ['aantal', 'meer'],
  additionalProperties: false,
} as const;
export type BegrensdAantal = FromSchema<typeof begrensdAantal>;

/** Query parameters of every paged list. */
export const paginaParameters = {
  paginaGrootte: { type: 'integer', minimum: 1, maximum: 100, default: 50 },
  cursor: {
    type: 'string',
    maxLength: 500,
    description: 'Waarde van `volgende` uit het vorige antwoord',
  },
} as const;
export const volgende = {
  type: ['string', 'null'],
  description: 'Cursor van de volgende pagina; leeg op de laatste pagina',
} as const;

/** Of a list that is not paged: it was cut off. */
export const meer = {
  type: 'boolean',
  description: 'Er zijn er meer dan in de lijst staan',
} as const;

/** One refused field of a form or request. */
export const foutVeld = {
  type: 'object',
  properties: {
    pointer: {
      type: 'string',
      description: 'JSON Pointer naar het veld, bijvoorbeeld /huishouden/leefvorm',
    },
    melding: { type: 'string', description: 'Wat er mis is, in gewoon Nederlands' },
    regel: { type: 'string', description: 'De regel van het schema die niet klopt' },
  },
  required: ['pointer', 'melding'],
  additionalProperties: false,
} as const;
export type FoutVeld = FromSchema<typeof foutVeld>;

/** Who holds the task, or what the version has become, when somebody else was first. */
export const huidigeStand = {
  type: 'object',
  properties: {
    versie: { type: 'integer', minimum: 0 },
    status: { type: 'string' },
    door: medewerkerRefOfLeeg,
    op: tijdstipOfLeeg,
  },
  required: ['versie', 'status', 'door', 'op'],
  additionalProperties: false,
} as const;
export type HuidigeStand = FromSchema<typeof huidigeStand>;

/** Problem details (RFC 9457): every answer of 400 and above. `type` is stable; the texts may change. */
export const probleem = {
  type: 'object',
  properties: {
    type: {
      type: 'string',
      description: 'Vaste aanduiding, bijvoorbeeld /problemen/niet-gevonden',
    },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    instance: { type: 'string', description: 'urn:uuid van dit verzoek; staat ook in het logboek' },
    fouten: { type: 'array', items: foutVeld },
    huidig: huidigeStand,
  },
  required: ['type', 'title', 'status', 'instance'],
  additionalProperties: false,
} as const;
export type Probleem = FromSchema<typeof probleem>;
