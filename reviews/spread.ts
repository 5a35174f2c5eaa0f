import type { Day } from '../law/calendar.ts';
import { mondayOf } from '../law/calendar.ts';

/** A review that is due. */
export type Due = { readonly id: string; readonly geplandOp: Day };
/** The Monday of the week in which it begins; null = no week of the period had room. */
export type Placed = { readonly id: string; readonly week: Day | null };

export type Room = {
  /** Mondays, ascending, at least one */
  readonly weeks: readonly Day[];
  /** how many may begin in a week: what an office can do is policy (art. 53a lid 6 Pw names no number) */
  readonly perWeek: number;
  /** what other rounds began or planned already, per Monday */
  readonly bezet?: ReadonlyMap<Day, number>;
  /** place what does not fit all the same, in the weeks with the fewest */
  readonly bovenCapaciteit?: boolean;
};

/**
 * Spreads reviews over weeks: the longest due first, each in its own week, else in the first later week with room, else in the
 * nearest earlier one. Nothing is lost: what fits nowhere has no week. The order in which they are given does not matter, and one
 * that is due later moves none that is due earlier.
 *
 * @throws RangeError without weeks
 */
export function spread(
  due: readonly Due[],
  { weeks, perWeek, bezet = new Map(), bovenCapaciteit = false }: Room,
): Placed[] {
  if (weeks.length === 0) throw new RangeError('een ronde heeft ten minste één week');
  const filled = weeks.map((week) => bezet.get(week) ?? 0);
  const hasRoom = (at: number) => (filled[at] as number) < perWeek;

  return [...due].sort(byDay).map(({ id, geplandOp }) => {
    const own = ownWeek(weeks, mondayOf(geplandOp));
    const at =
      indexFrom(own, weeks.length, 1, hasRoom) ??
      indexFrom(own - 1, -1, -1, hasRoom) ??
      (bovenCapaciteit ? fewest(filled) : undefined);
    if (at === undefined) return { id, week: null };
    filled[at] = (filled[at] as number) + 1;
    return { id, week: weeks[at] as Day };
  });
}

// helpers

const byDay = (a: Due, b: Due): number =>
  a.geplandOp.localeCompare(b.geplandOp) || a.id.localeCompare(b.id);

/** What was due before the period is due in its first week, what is due after it in its last. */
function ownWeek(weeks: readonly Day[], week: Day): number {
  const later = weeks.findIndex((one) => one >= week);
  return later === -1 ? weeks.length - 1 : later;
}

function indexFrom(
  from: number,
  end: number,
  step: 1 | -1,
  fits: (at: number) => boolean,
): number | undefined {
  for (let at = from; at !== end && at >= 0; at += step) if (fits(at)) return at;
  return undefined;
}

const fewest = (filled: readonly number[]): number => filled.indexOf(Math.min(...filled));
