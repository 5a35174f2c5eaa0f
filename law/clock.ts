import type { Day } from './calendar.ts';

/** The only source of 'now'. Handed in as a dependency, so that a test can move time. */
export type Clock = () => Date;

const DAY_IN_AMSTERDAM = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The calendar day in Europe/Amsterdam at this moment, as 'YYYY-MM-DD'. Terms of law count these days. */
export const today = (clock: Clock): Day => dayOf(clock());

/** The calendar day in Europe/Amsterdam of an instant. */
export const dayOf = (instant: Date): Day => DAY_IN_AMSTERDAM.format(instant);
