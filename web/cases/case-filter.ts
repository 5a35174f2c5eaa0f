import type { ZakenVraag } from '../api/zaken.ts';

export const STATUSSEN = [
  'lopend',
  'wordt-gestart',
  'in-behandeling',
  'afgerond',
  'ingetrokken',
  'afgebroken',
] as const;
const GEMEENTEN = ['dinkelland', 'tubbergen', 'oldenzaal'] as const;

/** What the address says to show; running cases unless it says otherwise, all of them when searching. */
export function filterFrom(search: URLSearchParams): ZakenVraag {
  const zoek = search.get('zoek')?.trim() ?? '';
  const status = STATUSSEN.find((known) => known === search.get('status'));
  const gemeente = GEMEENTEN.find((known) => known === search.get('gemeente'));
  const all = search.get('status') === 'alle' || (zoek.length >= 3 && !status);
  return {
    ...(all ? {} : { status: status ?? 'lopend' }),
    ...(gemeente ? { gemeente } : {}),
    ...(zoek.length >= 3 ? { zoek } : {}),
  };
}
