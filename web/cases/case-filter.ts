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
export const TERMIJNEN = ['te-laat', 'twee-weken', 'staat-stil'] as const;
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
  const stap = search.get('stap') ?? '';
  const all = search.get('status') === 'alle' || (isCaseNumber(zoek) && !status);
  return {
    ...(all ? {} : { status: status ?? 'lopend' }),
    ...(gemeente ? { gemeente } : {}),
    ...(proces ? { proces } : {}),
    ...(regeling ? { regeling } : {}),
    ...(termijn ? { termijn } : {}),
    ...(STAP.test(stap) ? { stap } : {}),
    ...(isCaseNumber(zoek) ? { zoek } : {}),
  };
}
