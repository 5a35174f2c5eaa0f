import { addDays, addPeriod, type Day, mondayOf } from './calendar.ts';

/** How often a report of figures is sent: over each week, or over each month. */
export type Ritme = 'week' | 'maand';

const firstOf = (day: Day): Day => `${day.slice(0, 7)}-01`;

/** The last week (Monday to Sunday) or calendar month that is over on this day. */
export function reportedPeriod(ritme: Ritme, day: Day): { readonly van: Day; readonly tot: Day } {
  const tot = addDays(ritme === 'week' ? mondayOf(day) : firstOf(day), -1);
  return { van: ritme === 'week' ? mondayOf(tot) : firstOf(tot), tot };
}

/** The first day after this one on which a period is over: a Monday, or the first of a month. */
export const nextReport = (ritme: Ritme, day: Day): Day =>
  ritme === 'week' ? addDays(mondayOf(day), 7) : addPeriod(firstOf(day), 'P1M');
