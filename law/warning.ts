import { addDays, type Day, daysBetween } from './calendar.ts';

/** Share of a term after which the team lead is warned (AANNAME: own policy, design and domain B1). */
export const WAARSCHUWING_BIJ = 0.75;

/**
 * The day on which three quarters of a term have passed, rounded down to whole days: of eight weeks, the end
 * of the sixth. `begint` is the day from which is counted, `einde` the last day of the term as it stands.
 * Never before `begint`, never after `einde`.
 *
 * @throws RangeError when the term ends before it begins
 */
export const warningDate = (begint: Day, einde: Day): Day => {
  const days = daysBetween(begint, einde);
  if (days < 0)
    throw new RangeError(`de termijn eindigt (${einde}) voordat zij begint (${begint})`);
  return addDays(begint, Math.floor(days * WAARSCHUWING_BIJ));
};
