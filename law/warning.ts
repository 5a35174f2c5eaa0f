import { addDays, type Day, daysBetween } from './calendar.ts';

/** The share of a term after which the team lead is warned; policy of the platform, no rule of law. */
export const WARNING_SHARE = 0.75;

/**
 * The day on which three quarters of a term have passed, rounded up to a whole day and never after the last day.
 *
 * @param begintOp day from which the term is counted
 * @param einddatum its last day, with suspensions and extensions
 */
export function warningDate(begintOp: Day, einddatum: Day): Day {
  return addDays(begintOp, Math.ceil(daysBetween(begintOp, einddatum) * WARNING_SHARE));
}
