import type { Day } from './calendar.ts';

/** One step of an explanation: under which article, from which day (or amount's date) to which, and why. */
export type Stap = {
  readonly artikel: string;
  readonly van: Day;
  readonly tot: Day;
  /** Plain Dutch, fit to be shown to a resident. */
  readonly waarom: string;
};

/**
 * How sure the platform is of a date or amount. 'aanname': a choice of ours that policy may change;
 * 'niet-geverifieerd': rests on a source that is not the law text itself. Both must be visible where used.
 */
export type Zekerheid = 'vastgesteld' | 'aanname' | 'niet-geverifieerd';
