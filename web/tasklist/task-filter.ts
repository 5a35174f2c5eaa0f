import type { TakenFilter } from '../../api/taken/schema.ts';
import type { TakenVraag } from '../api/taken.ts';

export type Weergave = NonNullable<TakenFilter['weergave']>;
export const WEERGAVEN: readonly Weergave[] = ['mijn', 'kantoor', 'alle'];

const CODE = /^[a-z][a-z0-9-]{0,59}$/;
const GEMEENTEN = ['dinkelland', 'tubbergen', 'oldenzaal'] as const;

/** What the address says to show. What it cannot mean is left out, so that an old link still works. */
export function filterFrom(search: URLSearchParams): TakenVraag & { weergave: Weergave } {
  const weergave = WEERGAVEN.find((known) => known === search.get('weergave')) ?? 'mijn';
  const gemeente = GEMEENTEN.find((known) => known === search.get('gemeente'));
  const functie = search.get('functie');
  return {
    weergave,
    ...(gemeente ? { gemeente } : {}),
    ...(functie && CODE.test(functie) ? { functie } : {}),
    ...(search.get('teLaat') === 'true' ? { teLaat: true } : {}),
    ...(search.get('volgorde') === 'nieuw' ? { volgorde: 'nieuw' as const } : {}),
  };
}

export const hasFilters = ({ gemeente, functie, teLaat }: TakenVraag): boolean =>
  Boolean(gemeente || functie || teLaat);
