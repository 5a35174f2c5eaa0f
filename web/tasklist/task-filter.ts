import type { TakenFilter } from '../../api/taken/schema.ts';
import type { Kolom } from '../../api/weergaven/schema.ts';
import type { TakenVraag } from '../api/taken.ts';
import { isCaseNumber } from '../text/case-number.ts';

export type Weergave = NonNullable<TakenFilter['weergave']>;
export const WEERGAVEN: readonly Weergave[] = ['mijn', 'kantoor', 'alle'];

/** What a view keeps: the filters, and the columns when it has its own. */
export type KeptFilter = TakenVraag & { kolommen?: Kolom[] };
const VOLGORDEN = ['voorrang', 'nieuw', 'oud'] as const;
const CODE = /^[a-z][a-z0-9-]{0,59}$/;
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const WORDS = /^[^0-9]{3,}$/;
const GEMEENTEN = ['dinkelland', 'tubbergen', 'oldenzaal'] as const;

/**
 * Whether a list can be searched for this text; what may be about a resident can not. The same as the API takes (ZOEKBAAR in
 * api/taken/schema.ts; the test compares them).
 */
export const isSearchable = (text: string): boolean => isCaseNumber(text) || WORDS.test(text);

/** What the address says to show. What it cannot mean is left out, so that an old link still works. */
export function filterFrom(search: URLSearchParams): TakenVraag & { weergave: Weergave } {
  const weergave = WEERGAVEN.find((known) => known === search.get('weergave')) ?? 'mijn';
  const gemeente = GEMEENTEN.find((known) => known === search.get('gemeente'));
  const volgorde = VOLGORDEN.find((known) => known === search.get('volgorde'));
  const functie = search.get('functie');
  const proces = search.get('proces');
  const zoek = search.get('zoek') ?? '';
  const behandelaarId = search.get('behandelaarId');
  return {
    weergave,
    ...(gemeente ? { gemeente } : {}),
    ...(functie && CODE.test(functie) ? { functie } : {}),
    ...(proces && CODE.test(proces) ? { proces } : {}),
    ...(isSearchable(zoek) ? { zoek } : {}),
    // One's own tasks and those that nobody holds are not asked for by person.
    ...(weergave === 'alle' && behandelaarId && ID.test(behandelaarId) ? { behandelaarId } : {}),
    ...(search.get('voorrang') === 'true' ? { voorrang: true } : {}),
    ...(search.get('teLaat') === 'true' ? { teLaat: true } : {}),
    ...(search.get('weggelegd') === 'true' ? { weggelegd: true } : {}),
    ...(volgorde ? { volgorde } : {}),
  };
}

export const hasFilters = ({ weergave: _, volgorde: __, ...filters }: TakenVraag): boolean =>
  Object.keys(filters).length > 0;

/** The address that shows what a filter says; always the same one for the same filter. */
export const addressOf = (filter: KeptFilter): string =>
  String(
    new URLSearchParams(
      Object.entries({ ...filter, weergave: filter.weergave ?? 'mijn' })
        .filter(([, value]) => value !== undefined)
        .map(([name, value]): [string, string] => [name, String(value)])
        .sort(([a], [b]) => a.localeCompare(b)),
    ),
  );
