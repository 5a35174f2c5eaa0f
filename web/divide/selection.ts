import type { Location } from 'react-router';
import type { TakenVraag } from '../api/taken.ts';
import { filterFrom } from '../tasklist/task-filter.ts';

/** What is to be divided: chosen tasks (kept with the page in the browser's history), or a whole view (in the address). */
export type Selection = { taakIds: readonly string[] } | { filter: TakenVraag };

/** What the tasklist hands to this page. */
export type Handed = { taakIds: readonly string[] };

export function selectionOf({ state, search }: Pick<Location, 'state' | 'search'>): Selection {
  const ids: unknown = (state as Partial<Handed> | null)?.taakIds;
  if (Array.isArray(ids) && ids.length > 0) return { taakIds: ids.map(String) };
  const { zaakId: _, ...filter } = filterFrom(new URLSearchParams(search));
  return { filter };
}
