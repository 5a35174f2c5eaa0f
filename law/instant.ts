import { addDays, type Day } from './calendar.ts';

/**
 * The moment at which a day is over: the next day at 00:00 in Europe/Amsterdam, ISO 8601 with its offset,
 * e.g. '2026-03-30T00:00:00+02:00'. The engine's timers take it as it is: `=date and time(termijnTot)`.
 */
export const endOfDay = (day: Day): string => startOfDay(addDays(day, 1));

/** The moment at which a day begins in Europe/Amsterdam, ISO 8601 with its offset. */
export const startOfDay = (day: Day): string => {
  addDays(day, 0); // refuses a day that does not exist
  // Summer time begins and ends at 02:00 or 03:00, never at midnight: of the two offsets exactly one is
  // true at 00:00 of any day since 1978.
  const summer = `${day}T00:00:00+02:00`;
  return offsetAt(new Date(summer)) === '+02:00' ? summer : `${day}T00:00:00+01:00`;
};

// helpers

const ZONE = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  timeZoneName: 'longOffset',
});

const offsetAt = (instant: Date): string => {
  const zone = ZONE.formatToParts(instant).find((part) => part.type === 'timeZoneName');
  return (zone?.value ?? '').replace('GMT', '');
};
