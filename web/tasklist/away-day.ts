import { isRealDay, readDay, today } from '../text/dates.ts';
import { t } from '../text/t.ts';

/** What is wrong with the day until which a task is put away, as it was typed; nothing when it is a day after today. */
export function awayDayFault(typed: string): string | undefined {
  const day = readDay(typed);
  return isRealDay(day) && day > today() ? undefined : t('wegleggen.dagFout');
}
