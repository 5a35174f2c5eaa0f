import { addDays, addPeriod, type Day, daysBetween, formatDay, formatWeekday } from './calendar.ts';
import type { Stap } from './uitleg.ts';

/** What restarts the limitation of a claim, and what lengthens it (art. 4:105, 4:106, 4:110, 4:111 Awb). */
export type LimitationEvent =
  | { readonly soort: 'stuiting'; readonly op: Day; readonly grond: string }
  | { readonly soort: 'verlenging'; readonly van: Day; readonly tot: Day; readonly grond: string };

/**
 * The last day before a claim expires: five years after its payment date lapsed (art. 4:104 lid 1 Awb). An
 * interruption in time starts five new years (art. 4:110); deferral and debt schemes lengthen by their own
 * length (art. 4:111). Events after the claim has expired count for nothing. The Algemene termijnenwet does
 * not govern a term in years.
 *
 * @throws RangeError for a day that does not exist
 */
export const limitation = (
  betaaldatum: Day,
  events: readonly LimitationEvent[],
): { readonly einddatum: Day; readonly uitleg: readonly Stap[] } => {
  let end = addPeriod(betaaldatum, 'P5Y');
  const uitleg: Stap[] = [
    {
      artikel: 'art. 4:104 lid 1 Awb',
      van: betaaldatum,
      tot: end,
      waarom: `vijf jaar na ${formatWeekday(betaaldatum)}`,
    },
  ];
  const dayOfEvent = (event: LimitationEvent) =>
    event.soort === 'stuiting' ? event.op : event.van;
  for (const event of [...events].sort((a, b) => (dayOfEvent(a) < dayOfEvent(b) ? -1 : 1))) {
    const van = end;
    if (dayOfEvent(event) > end) {
      uitleg.push({
        artikel: event.grond,
        van,
        tot: van,
        waarom: `de vordering was op ${formatDay(dayOfEvent(event))} al verjaard`,
      });
      continue;
    }
    end =
      event.soort === 'stuiting'
        ? latest(end, addPeriod(event.op, 'P5Y'))
        : addDays(end, Math.max(0, daysBetween(event.van, event.tot)));
    const waarom =
      event.soort === 'stuiting'
        ? `gestuit op ${formatDay(event.op)}: opnieuw vijf jaar`
        : `verlengd met de tijd van ${formatDay(event.van)} tot ${formatDay(event.tot)}`;
    uitleg.push({ artikel: event.grond, van, tot: end, waarom });
  }
  return { einddatum: end, uitleg };
};

// helpers

/** An interruption never brings the end forward. */
const latest = (a: Day, b: Day): Day => (a > b ? a : b);
