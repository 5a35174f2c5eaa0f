import type { FromSchema } from 'json-schema-to-ts';
import { gemeenteCode } from '../http/schema.ts';
import { aantal, dagenOfLeeg, lijst, proces } from './parts.ts';

const wachttijd = {
  type: 'object',
  properties: {
    zaken: {
      ...aantal,
      description:
        'Zaken die in de periode voor het laatst overgingen; leeg: minder dan `kleinsteGroep`',
    },
    p50: dagenOfLeeg,
    p90: dagenOfLeeg,
  },
  required: ['zaken', 'p50', 'p90'],
  additionalProperties: false,
} as const;
export type Wachttijd = FromSchema<typeof wachttijd>;

const beide = { naarBackoffice: wachttijd, naarFrontoffice: wachttijd } as const;
const BEIDE = ['naarBackoffice', 'naarFrontoffice'] as const;
const samen = {
  type: 'object',
  properties: beide,
  required: BEIDE,
  additionalProperties: false,
} as const;
export type Overgang = FromSchema<typeof samen>;

/** How long cases wait between the front office and the back office. */
export const overdracht = {
  type: 'object',
  description:
    'Van het eind van de laatste taak aan de ene kant tot iemand aan de andere kant de volgende taak pakt; telt op de dag waarop die taak klaar is',
  properties: {
    totaal: samen,
    vorige: { ...samen, description: 'Hetzelfde over de vorige periode' },
    perGemeente: lijst({ gemeente: gemeenteCode, naam: { type: 'string' }, ...beide }, [
      'gemeente',
      'naam',
      ...BEIDE,
    ]),
    perProces: lijst({ proces, ...beide }, ['proces', ...BEIDE]),
  },
  required: ['totaal', 'vorige', 'perGemeente', 'perProces'],
  additionalProperties: false,
} as const;
export type Overdracht = FromSchema<typeof overdracht>;

/** How long tasks wait, and are worked on, at each office. */
export const kantoren = {
  ...lijst(
    {
      kantoor: { type: 'string' },
      naam: { type: 'string' },
      zaken: {
        ...aantal,
        description: 'Zaken waarvan het kantoor in de periode zijn laatste taak afrondde',
      },
      wachtP50: { ...dagenOfLeeg, description: 'Tot iemand de taak pakte' },
      wachtP90: dagenOfLeeg,
      werkP50: { ...dagenOfLeeg, description: 'Van pakken tot afronden' },
      werkP90: dagenOfLeeg,
      overdracht: wachttijd,
    },
    ['kantoor', 'naam', 'zaken', 'wachtP50', 'wachtP90', 'werkP50', 'werkP90', 'overdracht'],
  ),
  description: 'Taken van het proces en van wat het aanroept; kantoren met taken in de periode',
} as const;
export type Kantoren = FromSchema<typeof kantoren>;
