import { addDays, longDay } from '../text/dates.ts';
import { t } from '../text/t.ts';
import type { Option } from '../ui/controls.tsx';

/** How far ahead a round may begin, and how long it may last, in weeks. */
const AHEAD = 26;
export const LENGTHS = [4, 8, 13, 26, 52] as const;

/** The Monday of the week of a day. */
export function mondayOf(day: string): string {
  const distance = (new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7;
  return addDays(day, -distance);
}

export const weekName = (week: string): string => t('ronde.weekVan', { dag: longDay(week) });

export const weekOptions = (weeks: readonly string[]): Option[] =>
  weeks.map((week) => ({ value: week, label: weekName(week) }));

/** The weeks in which a round may begin. @param day today */
export const startWeeks = (day: string): string[] =>
  Array.from({ length: AHEAD }, (_, at) => addDays(mondayOf(day), 7 * at));
