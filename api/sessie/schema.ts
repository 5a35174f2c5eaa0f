import type { FromSchema } from 'json-schema-to-ts';
import { talen } from '../http/language.ts';
import { codeMetNaam, medewerkerRef, tijdstip } from '../http/schema.ts';

/** What the page may show: actions of the policy that at least one aanstelling of the reader allows. */
export const rechten = [
  'zaken.lezen',
  'zaken.starten',
  'zaken.berichten',
  'zaken.opschorten',
  'zaken.verlengen',
  'zaken.verplaatsen',
  'zaken.bsn-inzien',
  'zaken.verzegeld-lezen',
  'documenten.bewerken',
  'documenten.vrijgeven',
  'taken.lezen',
  'taken.behandelen',
  'taken.toewijzen',
  'taken.verzegeld-lezen',
  'vervangingen.regelen',
  'heronderzoeken.plannen',
  'ontwerpen.bewerken',
  'processen.lezen',
  'formulieren.lezen',
  'doorlooptijden.lezen',
  'rapporten.ontvangen',
  'gebeurtenissen.lezen',
  'instellingen.lezen',
  'instellingen.wijzigen',
  'medewerkers.lezen',
  'incidenten.behandelen',
  'metrics.lezen',
] as const;

const taal = { type: 'string', enum: talen } as const;

export const sessie = {
  type: 'object',
  properties: {
    medewerker: medewerkerRef,
    taal: { ...taal, description: 'Van de pagina’s en van wat de API antwoordt' },
    functies: { type: 'array', items: codeMetNaam },
    kantoren: { type: 'array', items: codeMetNaam },
    gemeenten: { type: 'array', items: codeMetNaam },
    rechten: { type: 'array', items: { type: 'string', enum: rechten } },
    csrf: { type: 'string', description: 'Stuur dit mee als X-CSRF-Token bij elke wijziging' },
    inactiefOp: { ...tijdstip, description: 'Zonder verzoek vóór dit tijdstip eindigt de sessie' },
    verlooptOp: { ...tijdstip, description: 'Op dit tijdstip eindigt de sessie hoe dan ook' },
  },
  required: [
    'medewerker',
    'taal',
    'functies',
    'kantoren',
    'gemeenten',
    'rechten',
    'csrf',
    'inactiefOp',
    'verlooptOp',
  ],
  additionalProperties: false,
} as const;
export type Sessie = FromSchema<typeof sessie>;

export const taalKeuze = {
  type: 'object',
  properties: { taal },
  required: ['taal'],
  additionalProperties: false,
} as const;
export type TaalKeuze = FromSchema<typeof taalKeuze>;

export const afgemeld = {
  type: 'object',
  properties: {
    doorNaar: { type: 'string', description: 'Adres waar de browser daarna naartoe gaat' },
  },
  required: ['doorNaar'],
  additionalProperties: false,
} as const;
export type Afgemeld = FromSchema<typeof afgemeld>;
