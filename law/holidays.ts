import { addDays, type Day, weekday } from './calendar.ts';

/**
 * Days that a royal decree puts on a par with a public holiday (art. 3 lid 3 ATW). A decree covers about
 * three years; the last known one ends with 2028. NIET GEVERIFIEERD: read from the titles of the decrees as
 * quoted by others, not from the Staatscourant itself.
 */
export const GELIJKGESTELDE_DAGEN: ReadonlySet<Day> = new Set([
  '2023-04-28',
  '2023-05-19',
  '2024-05-10',
  '2024-12-27',
  '2025-05-30',
  '2026-01-02',
  '2026-05-15',
  '2027-05-07',
  '2028-04-28',
  '2028-05-26',
]);
/** Outside these days the table says nothing: before, older decrees are left out; after, none exists yet. */
export const GELIJKGESTELDE_DAGEN_BEKEND_VANAF: Day = '2023-01-01';
export const GELIJKGESTELDE_DAGEN_BEKEND_TOT: Day = '2028-12-31';

export type Holiday = {
  readonly naam: string;
  readonly artikel: string;
  readonly status: 'vastgesteld' | 'niet-geverifieerd';
};

/** Easter Sunday of a Gregorian year (the anonymous algorithm of Meeus, Jones and Butcher). */
export const easter = (year: number): Day => {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((8 * b + 13) / 25) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const days = h + l - 7 * m + 114;
  const month = String(Math.floor(days / 31)).padStart(2, '0');
  const day = String((days % 31) + 1).padStart(2, '0');
  return `${year}-${month}-${day}`;
};

/**
 * The holiday that a day is under the Algemene termijnenwet (art. 3 lid 1-3), or `undefined`. Easter Sunday
 * and Whit Sunday are not named by the law: they are Sundays.
 */
export const holiday = (day: Day): Holiday | undefined =>
  holidaysOf(Number(day.slice(0, 4))).get(day);

/** Saturday, Sunday or holiday: a day on which a term of law does not end (art. 1 lid 1 ATW). */
export const isRestDay = (day: Day): boolean =>
  weekday(day) === 0 || weekday(day) === 6 || holiday(day) !== undefined;

/** All holidays of a year under the ATW, by day, those by decree included. */
export const holidaysOf = (year: number): ReadonlyMap<Day, Holiday> => {
  const known = cache.get(year);
  if (known) return known;
  const sunday = easter(year);
  const days = new Map<Day, Holiday>();
  const add = (
    day: Day,
    naam: string,
    artikel: string,
    status: Holiday['status'] = 'vastgesteld',
  ) => {
    // 5 May can be Ascension Day as well; the first name stays.
    if (!days.has(day)) days.set(day, { naam, artikel, status });
  };
  add(`${year}-01-01`, 'Nieuwjaarsdag', 'art. 3 lid 1 ATW');
  add(addDays(sunday, -2), 'Goede Vrijdag', 'art. 3 lid 2 ATW');
  add(addDays(sunday, 1), 'tweede paasdag', 'art. 3 lid 1 ATW');
  add(kingsDay(year), year < 2014 ? 'Koninginnedag' : 'Koningsdag', 'art. 3 lid 1 ATW');
  add(`${year}-05-05`, 'Bevrijdingsdag', 'art. 3 lid 1 ATW');
  add(addDays(sunday, 39), 'Hemelvaartsdag', 'art. 3 lid 1 ATW');
  add(addDays(sunday, 50), 'tweede pinksterdag', 'art. 3 lid 1 ATW');
  add(`${year}-12-25`, 'eerste kerstdag', 'art. 3 lid 1 ATW');
  add(`${year}-12-26`, 'tweede kerstdag', 'art. 3 lid 1 ATW');
  for (const day of GELIJKGESTELDE_DAGEN) {
    if (day.startsWith(`${year}-`)) {
      add(day, 'een bij besluit gelijkgestelde dag', 'art. 3 lid 3 ATW', 'niet-geverifieerd');
    }
  }
  cache.set(year, days);
  return days;
};

// helpers

/** Holidays of a year never change while the program runs; terms ask for them by the day. */
const cache = new Map<number, ReadonlyMap<Day, Holiday>>();

/** The day on which the King's birthday is celebrated: 27 April, or the 26th when that is a Sunday. */
const kingsDay = (year: number): Day => {
  const day = year < 2014 ? `${year}-04-30` : `${year}-04-27`;
  return weekday(day) === 0 ? addDays(day, -1) : day;
};
