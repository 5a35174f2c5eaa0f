import { addPeriod, type Day } from './calendar.ts';

/**
 * Undue payments may be recovered only as far as the costs were made within two years before the decision is sent (art. 58
 * lid 6 Pw): all of them, some, or none. The day two years before still counts.
 *
 * @throws RangeError when the last costs lie before the first
 */
export function costsWithinTwoYears(
  oudste: Day,
  jongste: Day,
  besluitOp: Day,
): 'alle' | 'deels' | 'geen' {
  if (jongste < oudste) throw new RangeError('de laatste kosten liggen niet voor de eerste');
  const within = (day: Day) => addPeriod(day, 'P2Y') >= besluitOp;
  if (within(oudste)) return 'alle';
  return within(jongste) ? 'deels' : 'geen';
}
