/**
 * Arithmetic with calendar days. A day is 'YYYY-MM-DD' without a time, so nothing here can be moved by
 * summer time: internally every day is midnight UTC.
 */
export type Day = string;

/** ISO 8601 duration of one unit: years, months, weeks, days or hours, e.g. 'P8W', 'P10D', 'PT48H'. */
export type Duration = string;
export type Unit = 'jaren' | 'maanden' | 'weken' | 'dagen' | 'uren';

const DAY_MS = 86_400_000;
const DAY_PATTERN = /^\d{4}-\d{2}-\d{2}$/;
const DURATION_PATTERN = /^P(?:(\d+)([YMWD])|T(\d+)H)$/;
const UNITS: Record<string, Unit> = { Y: 'jaren', M: 'maanden', W: 'weken', D: 'dagen' };

/** Whether the text is a day that exists ('2025-02-29' does not). */
export const isDay = (text: string): boolean =>
  DAY_PATTERN.test(text) &&
  !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) &&
  fromMs(Date.parse(`${text}T00:00:00Z`)) === text;

/** The day `days` later (negative: earlier). @throws RangeError when `day` does not exist */
export const addDays = (day: Day, days: number): Day => fromMs(toMs(day) + days * DAY_MS);

/** Number of days from `from` up to, not including, `to`; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => (toMs(to) - toMs(from)) / DAY_MS;

/** 0 = Sunday … 6 = Saturday. */
export const weekday = (day: Day): number => new Date(toMs(day)).getUTCDay();

/** The Monday of the week of this day. */
export const mondayOf = (day: Day): Day => addDays(day, -((weekday(day) + 6) % 7));

/**
 * The day that lies a period after `day`. A month or year ends on the day with the same number, or on the
 * last day of the month when that number does not exist (31 January + P1M = 28 or 29 February).
 *
 * @throws RangeError for a duration in hours, which has no calendar day as its end
 */
export const addPeriod = (day: Day, duration: Duration): Day => {
  const { amount, unit } = parseDuration(duration);
  if (unit === 'dagen') return addDays(day, amount);
  if (unit === 'weken') return addDays(day, amount * 7);
  if (unit === 'maanden') return addMonths(day, amount);
  if (unit === 'jaren') return addMonths(day, amount * 12);
  throw new RangeError(`een termijn in uren (${duration}) eindigt niet op een kalenderdag`);
};

/** @throws RangeError when it is not one number with one unit */
export const parseDuration = (duration: Duration): { amount: number; unit: Unit } => {
  const match = DURATION_PATTERN.exec(duration);
  if (!match) throw new RangeError(`geen duur van één eenheid: '${duration}' (verwacht b.v. P8W)`);
  const [, amount, letter, hours] = match;
  if (hours !== undefined) return { amount: Number(hours), unit: 'uren' };
  return { amount: Number(amount), unit: UNITS[letter as string] as Unit };
};

/** '8 weken', '1 week', '42 dagen'. */
export const describeDuration = (duration: Duration): string => {
  const { amount, unit } = parseDuration(duration);
  const single = { jaren: 'jaar', maanden: 'maand', weken: 'week', dagen: 'dag', uren: 'uur' };
  const plural = unit === 'jaren' ? 'jaar' : unit === 'uren' ? 'uur' : unit;
  return `${amount} ${amount === 1 ? single[unit] : plural}`;
};

const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];
const WEEKDAYS = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'];

/** '3 mei 2025'. */
export const formatDay = (day: Day): string => {
  const date = new Date(toMs(day));
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
};

/** 'zaterdag 3 mei 2025'. */
export const formatWeekday = (day: Day): string => `${WEEKDAYS[weekday(day)]} ${formatDay(day)}`;

/** 'zaterdag 3 mei': for inside a sentence where the year is clear. */
export const formatShortWeekday = (day: Day): string => formatWeekday(day).replace(/ \d{4}$/, '');

// helpers

const toMs = (day: Day): number => {
  const ms = DAY_PATTERN.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(ms) || fromMs(ms) !== day) throw new RangeError(`geen bestaande dag: '${day}'`);
  return ms;
};

const fromMs = (ms: number): Day => new Date(ms).toISOString().slice(0, 10);

const addMonths = (day: Day, months: number): Day => {
  const date = new Date(toMs(day));
  const first = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1);
  const last = new Date(first);
  last.setUTCMonth(last.getUTCMonth() + 1, 0);
  return addDays(fromMs(first), Math.min(date.getUTCDate(), last.getUTCDate()) - 1);
};
