import { LOCALE } from './language.ts';
import { t } from './t.ts';

const ZONE = 'Europe/Amsterdam';
const dayLong = format({ day: 'numeric', month: 'long', year: 'numeric' });
const dayShort = format({ day: 'numeric', month: 'short', year: 'numeric' });
const dayMonth = format({ day: 'numeric', month: 'short' });
const weekday = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const time = format({ hour: '2-digit', minute: '2-digit' });
const parts = new Intl.DateTimeFormat('en-CA', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

function format(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(LOCALE, { timeZone: ZONE, ...options });
}

/** Calendar days travel as 'YYYY-MM-DD'; noon UTC is that same day in Amsterdam. */
const noon = (day: string): Date => new Date(`${day}T12:00:00Z`);

export const dayOf = (moment: Date): string => parts.format(moment);
export const today = (): string => dayOf(new Date());

/** The day after. */
export const nextDay = (day: string): string =>
  new Date(noon(day).getTime() + 86_400_000).toISOString().slice(0, 10);

/** '23 november 2026' */
export const longDay = (day: string): string => dayLong.format(noon(day));
/** '23 nov 2026' */
export const shortDay = (day: string): string => dayShort.format(noon(day));
/** '23 nov' */
export const monthDay = (day: string): string => dayMonth.format(noon(day));
/** 'maandag 23 november 2026' */
export const fullDay = (day: string): string => weekday.format(noon(day));
/** '10:42' */
export const clockTime = (instant: string): string => time.format(new Date(instant));

/** 'vandaag om 10:42', 'gisteren om 10:42' or '21 november 2026 om 10:42': as short as it can be without doubt. */
export function moment(instant: string, now: Date = new Date()): string {
  const at = clockTime(instant);
  const day = dayOf(new Date(instant));
  const distance = daysBetween(day, dayOf(now));
  if (distance === 0) return t('datum.vandaagOm', { tijd: at });
  if (distance === 1) return t('datum.gisterenOm', { tijd: at });
  return t('datum.dagOm', { dag: longDay(day), tijd: at });
}

/** 'om 10:42' of today, else the whole moment: for what was saved a moment ago. */
export const atTime = (instant: string, now: Date = new Date()): string =>
  dayOf(new Date(instant)) === dayOf(now)
    ? t('datum.omTijd', { tijd: clockTime(instant) })
    : moment(instant, now);

/** Whole days from one calendar day to another; negative when the other is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((noon(to).getTime() - noon(from).getTime()) / 86_400_000);

/** 'YYYY-MM-DD' a number of days later. */
export const addDays = (day: string, days: number): string =>
  new Date(noon(day).getTime() + days * 86_400_000).toISOString().slice(0, 10);

/** Whether this is a day of the calendar: 2027-02-31 is none. */
export const isRealDay = (day: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(day) && new Date(`${day}T12:00:00Z`).toJSON()?.slice(0, 10) === day;

/** '31-12-2026', as people type a date. */
export const typedDay = (day: string): string => day.split('-').reverse().join('-');

/**
 * What somebody typed as a date, as 'YYYY-MM-DD'. Accepts 1-2-2026, 01/02/2026 and 01022026. Anything
 * else comes back as it is, so that the form's own check can say what is wrong with it.
 */
export function readDay(typed: string): string {
  const text = typed.trim();
  const found =
    /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(text);
  if (!found) return text;
  const [, day = '', month = '', year = ''] = found;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
