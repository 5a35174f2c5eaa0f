import { addDays, type Day, mondayOf } from '../law/calendar.ts';

/** A week of planned reviews is named by its Monday: those from the week of `van` up to and with the week of `tot`; none when `tot` lies before it. */
export function weeksBetween(van: Day, tot: Day): Day[] {
  const weeks: Day[] = [];
  const last = mondayOf(tot);
  for (let week = mondayOf(van); week <= last; week = addDays(week, 7)) weeks.push(week);
  return weeks;
}
