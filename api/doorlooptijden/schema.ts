import type { FromSchema } from 'json-schema-to-ts';
import { datum, gemeenteCode, uuid } from '../http/schema.ts';

export const doorlooptijdenFilter = {
  type: 'object',
  properties: {
    van: { ...datum, description: 'Eerste dag; standaard twaalf weken geleden' },
    tot: { ...datum, description: 'Laatste dag, die zelf meetelt; standaard vandaag' },
    gemeente: gemeenteCode,
    proces: { type: 'string', maxLength: 60, pattern: '^[a-z][a-z0-9-]*$', default: 'aanvraag' },
    stap: { type: 'string', enum: ['dag', 'week', 'maand'], default: 'week' },
  },
  additionalProperties: false,
} as const;
export type DoorlooptijdenFilter = FromSchema<typeof doorlooptijdenFilter>;

const dagenOfLeeg = {
  type: ['number', 'null'],
  description: 'Dagen; leeg als er niets te meten is',
} as const;

/** Figures of one municipality, or of all that the reader may see. */
export const cijfers = {
  type: 'object',
  properties: {
    instroom: { type: 'integer', description: 'Zaken gestart in de periode' },
    uitstroom: { type: 'integer', description: 'Zaken beëindigd in de periode' },
    voorraad: { type: 'integer', description: 'Zaken die aan het eind van de periode liepen' },
    opgeschort: { type: 'integer', description: 'Daarvan met een stilstaande beslistermijn, nu' },
    gemeten: {
      type: 'integer',
      description: 'In de periode beëindigde zaken met een aanvraagdatum',
    },
    brutoP50: dagenOfLeeg,
    brutoP90: dagenOfLeeg,
    nettoP50: { ...dagenOfLeeg, description: 'Zonder de dagen waarop de beslistermijn stilstond' },
    nettoP90: dagenOfLeeg,
    metTermijn: {
      type: 'integer',
      description: 'Besluiten in de periode op een zaak met een beslistermijn',
    },
    binnenTermijn: { type: 'integer' },
    aandeelBinnenTermijn: { type: ['number', 'null'], minimum: 0, maximum: 1 },
  },
  required: [
    'instroom',
    'uitstroom',
    'voorraad',
    'opgeschort',
    'gemeten',
    'brutoP50',
    'brutoP90',
    'nettoP50',
    'nettoP90',
    'metTermijn',
    'binnenTermijn',
    'aandeelBinnenTermijn',
  ],
  additionalProperties: false,
} as const;
export type Cijfers = FromSchema<typeof cijfers>;

export const doorlooptijden = {
  type: 'object',
  properties: {
    periode: {
      type: 'object',
      properties: {
        van: datum,
        tot: datum,
        stap: { type: 'string', enum: ['dag', 'week', 'maand'] },
      },
      required: ['van', 'tot', 'stap'],
      additionalProperties: false,
    },
    totaal: cijfers,
    perGemeente: {
      type: 'array',
      items: {
        type: 'object',
        properties: { gemeente: gemeenteCode, naam: { type: 'string' }, cijfers },
        required: ['gemeente', 'naam', 'cijfers'],
        additionalProperties: false,
      },
    },
    verloop: {
      type: 'array',
      description: 'Per stap en gemeente; de eerste dag van de stap',
      items: {
        type: 'object',
        properties: {
          vanaf: datum,
          gemeente: gemeenteCode,
          instroom: { type: 'integer' },
          uitstroom: { type: 'integer' },
          voorraad: { type: 'integer' },
        },
        required: ['vanaf', 'gemeente', 'instroom', 'uitstroom', 'voorraad'],
        additionalProperties: false,
      },
    },
    dreigtTeLaat: {
      type: 'array',
      description:
        'Lopende zaken waarvan de beslistermijn in gevaar of verstreken is, de vroegste eerst, ten hoogste 50',
      items: {
        type: 'object',
        properties: {
          zaakId: uuid,
          nummer: { type: 'string' },
          gemeente: gemeenteCode,
          regeling: { type: 'string' },
          einddatum: datum,
          dagenTot: { type: 'integer', description: 'Negatief: zoveel dagen te laat' },
          wachtOp: { type: ['string', 'null'], description: 'Naam van de oudste open taak' },
        },
        required: ['zaakId', 'nummer', 'gemeente', 'regeling', 'einddatum', 'dagenTot', 'wachtOp'],
        additionalProperties: false,
      },
    },
  },
  required: ['periode', 'totaal', 'perGemeente', 'verloop', 'dreigtTeLaat'],
  additionalProperties: false,
} as const;
export type Doorlooptijden = FromSchema<typeof doorlooptijden>;
