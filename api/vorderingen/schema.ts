import type { FromSchema } from 'json-schema-to-ts';
import {
  bedrag,
  bedragOfLeeg,
  datum,
  datumOfLeeg,
  medewerkerRefOfLeeg,
  tekstOfLeeg,
  tijdstip,
  tijdstipOfLeeg,
  uuid,
} from '../http/schema.ts';
import { uitlegStap } from '../zaken/schema.ts';

export const boeking = {
  type: 'object',
  properties: {
    id: { type: 'string' },
    soort: {
      type: 'string',
      enum: [
        'hoofdsom',
        'brutering',
        'rente',
        'kosten',
        'betaling',
        'verrekening',
        'kwijtschelding',
        'afboeking',
        'correctie',
        'te-veel-ontvangen',
      ],
    },
    bedrag: { ...bedrag, description: 'Onder nul: er is minder verschuldigd' },
    boekdatum: datum,
    door: medewerkerRefOfLeeg,
    betaaldDoor: {
      ...tekstOfLeeg,
      description: 'Wie van de schuldenaren betaalde; leeg: onbekend',
    },
    geboektOp: tijdstip,
  },
  required: ['id', 'soort', 'bedrag', 'boekdatum', 'door', 'betaaldDoor', 'geboektOp'],
  additionalProperties: false,
} as const;
export type Boeking = FromSchema<typeof boeking>;

export const schuldenaar = {
  type: 'object',
  properties: {
    id: uuid,
    rol: { type: 'string', enum: ['hoofdschuldenaar', 'medeschuldenaar'] },
    naam: tekstOfLeeg,
    grond: { type: 'string', description: 'Artikel waarop zij moet betalen' },
    sinds: datum,
    bekendgemaaktOp: { ...datumOfLeeg, description: 'Dag waarop haar besluit is verstuurd' },
    bezwaarTot: { ...datumOfLeeg, description: 'Laatste dag waarop zij bezwaar kan maken' },
    beeindigdOp: datumOfLeeg,
    eindreden: {
      type: ['string', 'null'],
      enum: ['vervallen', 'overleden', 'insolventie', 'schone-lei', 'akkoord', null],
    },
  },
  required: [
    'id',
    'rol',
    'naam',
    'grond',
    'sinds',
    'bekendgemaaktOp',
    'bezwaarTot',
    'beeindigdOp',
    'eindreden',
  ],
  additionalProperties: false,
} as const;
export type Schuldenaar = FromSchema<typeof schuldenaar>;

const regeling = {
  type: 'object',
  properties: {
    wijze: { type: 'string', enum: ['ineens', 'termijnen', 'verrekening', 'uitstel'] },
    status: { type: 'string', enum: ['lopend', 'voldaan', 'verbroken', 'vervangen'] },
    bedragPerMaand: bedragOfLeeg,
    beslagvrijeVoet: bedragOfLeeg,
    afgesprokenOp: datum,
    termijnen: {
      type: 'array',
      items: {
        type: 'object',
        properties: { nummer: { type: 'integer' }, vervaltOp: datum, bedrag },
        required: ['nummer', 'vervaltOp', 'bedrag'],
        additionalProperties: false,
      },
    },
  },
  required: ['wijze', 'status', 'bedragPerMaand', 'beslagvrijeVoet', 'afgesprokenOp', 'termijnen'],
  additionalProperties: false,
} as const;

const verjaring = {
  type: 'object',
  properties: {
    einddatum: { ...datum, description: 'Laatste dag voordat de vordering verjaart' },
    uitleg: { type: 'array', items: uitlegStap },
  },
  required: ['einddatum', 'uitleg'],
  additionalProperties: false,
} as const;

const opdracht = {
  type: 'object',
  properties: {
    id: uuid,
    soort: {
      type: 'string',
      enum: ['verrekenen', 'verrekening-stoppen', 'terugbetalen', 'rente-vergoeden'],
    },
    bedrag,
    ingangsdatum: datum,
    opgedragenOp: tijdstip,
    bevestigdOp: tijdstipOfLeeg,
  },
  required: ['id', 'soort', 'bedrag', 'ingangsdatum', 'opgedragenOp', 'bevestigdOp'],
  additionalProperties: false,
} as const;

export const vordering = {
  type: 'object',
  properties: {
    id: uuid,
    soort: { type: 'string', enum: ['terugvordering', 'boete', 'verhaal'] },
    oorzaak: { type: 'string' },
    periodeVan: datumOfLeeg,
    periodeTot: datumOfLeeg,
    karakter: { type: ['string', 'null'], enum: ['verplicht', 'bevoegd', null] },
    status: { type: 'string', enum: ['in-onderzoek', 'vastgesteld', 'afgesloten'] },
    opgelegdOp: datumOfLeeg,
    vervaldatum: { ...datumOfLeeg, description: 'Laatste dag om te betalen (art. 4:87 Awb)' },
    rustTot: datumOfLeeg,
    sluitreden: tekstOfLeeg,
    saldo: { ...bedrag, description: 'De som van alle boekingen' },
    gevorderd: bedrag,
    ontvangen: bedrag,
    teVeelOntvangen: bedrag,
    schuldenaren: { type: 'array', items: schuldenaar },
    boekingen: { type: 'array', items: boeking },
    regeling: { anyOf: [regeling, { type: 'null' }] },
    verjaring: { anyOf: [verjaring, { type: 'null' }] },
    opdrachten: { type: 'array', items: opdracht },
  },
  required: [
    'id',
    'soort',
    'oorzaak',
    'periodeVan',
    'periodeTot',
    'karakter',
    'status',
    'opgelegdOp',
    'vervaldatum',
    'rustTot',
    'sluitreden',
    'saldo',
    'gevorderd',
    'ontvangen',
    'teVeelOntvangen',
    'schuldenaren',
    'boekingen',
    'regeling',
    'verjaring',
    'opdrachten',
  ],
  additionalProperties: false,
} as const;
export type Vordering = FromSchema<typeof vordering>;

/** The claims of a case: one, and one more for a fine. */
export const zaakVordering = {
  type: 'object',
  properties: {
    saldo: { ...bedrag, description: 'Nog te betalen over alle vorderingen van de zaak' },
    vorderingen: { type: 'array', items: vordering },
  },
  required: ['saldo', 'vorderingen'],
  additionalProperties: false,
} as const;
export type ZaakVordering = FromSchema<typeof zaakVordering>;
