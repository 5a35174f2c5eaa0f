import { dayOf } from '../law/clock.ts';
import { endOfDay, startOfDay } from '../law/instant.ts';

/** What the watch of a term says: 75 % has passed, the last day has come, the last day is over. */
export type Signal = 'gevaar' | 'laatste-dag' | 'verstreken';

export type WatchedTerm = {
  readonly einddatum: string;
  readonly waarschuwingOp: string | null;
  readonly opgeschort: boolean;
  /** the day on which `gevaar` was last said, if ever */
  readonly gewaarschuwdOp: string | null;
};

/** While a term is suspended its clock stands still; the resumption sends the real moment. */
export const NOT_BEFORE_RESUMED = '2999-12-31T00:00:00+01:00';

/**
 * The next moment at which the watch has to wake up, as the engine's timer takes it. It may lie in the past:
 * then the timer fires at once, and {@link dueSignal} says which signal is due by then.
 *
 * @param after the signal just given, or `null` when the term was opened or its dates changed
 */
export function nextSignal(term: WatchedTerm, after: Signal | null): string {
  if (term.opgeschort) return NOT_BEFORE_RESUMED;
  // Warned before and the new warning day is not later than that: the team lead knows.
  const known = term.gewaarschuwdOp !== null && (term.waarschuwingOp ?? '') <= term.gewaarschuwdOp;
  if (after === null && term.waarschuwingOp !== null && !known)
    return startOfDay(term.waarschuwingOp);
  if (after === null || after === 'gevaar') return startOfDay(term.einddatum);
  return endOfDay(term.einddatum);
}

/**
 * The signal due at this moment, or `null` when none is (the date moved while the watch woke up).
 * Of several only the last counts: a term that has passed needs no warning any more.
 */
export function dueSignal(term: WatchedTerm, now: Date): Signal | null {
  const day = dayOf(now);
  if (term.opgeschort) return null;
  if (day > term.einddatum) return 'verstreken';
  if (day === term.einddatum) return 'laatste-dag';
  const warn = term.waarschuwingOp !== null && day >= term.waarschuwingOp;
  const known = term.gewaarschuwdOp !== null && (term.waarschuwingOp ?? '') <= term.gewaarschuwdOp;
  return warn && !known ? 'gevaar' : null;
}
