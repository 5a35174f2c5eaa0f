import type { FromSchema } from 'json-schema-to-ts';
import {
  datum,
  datumOfLeeg,
  gemeenteCode,
  medewerkerRefOfLeeg,
  tekstOfLeeg,
  tijdstip,
  uuid,
} from '../http/schema.ts';
import { weergaveFilter } from '../weergaven/schema.ts';

/** More at once is another decision than dividing the work of a day. */
export const MEESTE_TAKEN = 200;

const PRIORITEITEN = [50, 80] as const;

/** POST /verdelingen: a proposal; nothing is changed yet. */
export const verdelingVerzoek = {
  type: 'object',
  properties: {
    soort: { type: 'string', enum: ['toewijzen', 'vrijgeven', 'prioriteren', 'wegleggen'] },
    taakIds: { type: 'array', items: uuid, minItems: 1, maxItems: MEESTE_TAKEN, uniqueItems: true },
    filter: {
      ...weergaveFilter,
      description: `In plaats van taakIds: de eerste ${MEESTE_TAKEN} taken van deze weergave`,
    },
    medewerkerIds: {
      type: 'array',
      items: uuid,
      minItems: 1,
      maxItems: 30,
      uniqueItems: true,
      description: 'Bij toewijzen: over wie',
    },
    wijze: { type: 'string', enum: ['minste-werk', 'om-beurten'] },
    prioriteit: {
      type: 'integer',
      enum: PRIORITEITEN,
      description: 'Bij prioriteren: 50 is gewoon, 80 is met voorrang',
    },
    opvolgdatum: {
      ...datum,
      description: 'Bij wegleggen: eerste dag waarop de taken weer aan de beurt zijn',
    },
    reden: { type: 'string', minLength: 3, maxLength: 500, pattern: '\\S' },
  },
  required: ['soort', 'reden'],
  additionalProperties: false,
} as const;
export type VerdelingVerzoek = FromSchema<typeof verdelingVerzoek>;

export const verdeling = {
  type: 'object',
  properties: {
    id: uuid,
    soort: verdelingVerzoek.properties.soort,
    reden: { type: 'string' },
    gemaaktOp: tijdstip,
    regels: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          volgnummer: { type: 'integer', minimum: 1 },
          taakId: uuid,
          taakNaam: { type: 'string' },
          zaakNummer: { type: 'string' },
          gemeente: gemeenteCode,
          uitersteDatum: datumOfLeeg,
          van: medewerkerRefOfLeeg,
          naar: medewerkerRefOfLeeg,
          vanPrioriteit: { type: ['integer', 'null'], description: 'Alleen bij prioriteren' },
          naarPrioriteit: { type: ['integer', 'null'], description: 'Alleen bij prioriteren' },
          vanOpvolgdatum: { ...datumOfLeeg, description: 'Alleen bij wegleggen' },
          naarOpvolgdatum: { ...datumOfLeeg, description: 'Alleen bij wegleggen' },
          status: {
            type: 'string',
            enum: ['gepland', 'gedaan', 'geweigerd', 'teruggedraaid', 'niet-teruggedraaid'],
          },
          melding: { ...tekstOfLeeg, description: 'Waarom het niet kon, of waar op te letten is' },
        },
        required: [
          'volgnummer',
          'taakId',
          'taakNaam',
          'zaakNummer',
          'gemeente',
          'uitersteDatum',
          'van',
          'naar',
          'vanPrioriteit',
          'naarPrioriteit',
          'vanOpvolgdatum',
          'naarOpvolgdatum',
          'status',
          'melding',
        ],
        additionalProperties: false,
      },
    },
  },
  required: ['id', 'soort', 'reden', 'gemaaktOp', 'regels'],
  additionalProperties: false,
} as const;
export type Verdeling = FromSchema<typeof verdeling>;
