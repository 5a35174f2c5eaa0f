import type { ZakenVraag } from '../api/zaken.ts';
import { isCaseNumber } from '../text/case-number.ts';
import { PROCESSEN, REGELINGEN } from '../text/processes.ts';

export const STATUSSEN = [
  'lopend',
  'wordt-gestart',
  'in-behandeling',
  'afgerond',
  'ingetrokken',
  'afgebroken',
] as const;
export const TERMIJNEN = [
  'te-laat',
  'twee-weken',
  'nog-1-week',
  'nog-2-weken',
  'nog-4-weken',
  'nog-8-weken',
  'nog-langer',
  'staat-stil',
  'geen',
] as const;
export const LEEFTIJDEN = [
  'tot-4-weken',
  '4-tot-8-weken',
  '8-tot-13-weken',
  '13-tot-26-weken',
  '26-tot-52-weken',
  'langer',
] as const;
const STAP = /^[a-z][a-z0-9-]{0,99}$/;
const GEMEENTEN = ['dinkelland', 'tubbergen', 'oldenzaal'] as const;

/** What the address says to show; running cases unless it says otherwise, all of them when searching. */
export function filterFrom(search: URLSearchParams): ZakenVraag {
  const zoek = search.get('zoek')?.trim() ?? '';
  const status = STATUSSEN.find((known) => known === search.get('status'));
  const gemeente = GEMEENTEN.find((known) => known === search.get('gemeente'));
  const proces = PROCESSEN.find((known) => known === search.get('proces'));
  const termijn = TERMIJNEN.find((known) => known === search.get('termijn'));
  const regeling = REGELINGEN.find((known) => known === search.get('regeling'));
  const leeftijd = LEEFTIJDEN.find((known) => known === search.get('leeftijd'));
  const stap = search.get('stap') ?? '';
  const all = search.get('status') === 'alle' || (isCaseNumber(zoek) && !status);
  return {
    ...(all ? {} : { status: status ?? 'lopend' }),
    ...(gemeente ? { gemeente } : {}),
    ...(proces ? { proces } : {}),
    ...(regeling ? { regeling } : {}),
    ...(termijn ? { termijn } : {}),
    ...(leeftijd ? { leeftijd } : {}),
    ...(STAP.test(stap) ? { stap } : {}),
    ...(isCaseNumber(zoek) ? { zoek } : {}),
  };
}
