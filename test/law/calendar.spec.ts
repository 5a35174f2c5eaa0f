import { expect } from 'chai';
import fc from 'fast-check';
import {
  addDays,
  addPeriod,
  daysBetween,
  describeDuration,
  formatWeekday,
  isDay,
} from '../../law/calendar.ts';
import { dayOf, today } from '../../law/clock.ts';
import { endOfDay, startOfDay } from '../../law/instant.ts';

describe('kalender', () => {
  it('knows which days exist', () => {
    for (const day of ['2028-02-29', '2026-12-31', '2000-02-29'])
      expect(isDay(day), day).to.equal(true);
    for (const day of [
      '2026-02-29',
      '2100-02-29',
      '2026-13-01',
      '2026-1-1',
      '',
      '2026-04-31',
      '2026-01-01T00:00:00Z',
    ]) {
      expect(isDay(day), day).to.equal(false);
    }
  });

  it('counts days over a leap day and a change of the clock', () => {
    expect(daysBetween('2028-02-28', '2028-03-01')).to.equal(2);
    expect(daysBetween('2026-03-28', '2026-03-30')).to.equal(2);
    expect(addDays('2026-10-24', 2)).to.equal('2026-10-26');
  });

  it('describes a duration', () => {
    expect(['P1D', 'P8W', 'P1M', 'P5Y', 'PT48H'].map(describeDuration)).to.deep.equal([
      '1 dag',
      '8 weken',
      '1 maand',
      '5 jaar',
      '48 uur',
    ]);
  });

  it('names a day in Dutch', () =>
    expect(formatWeekday('2026-11-23')).to.equal('maandag 23 november 2026'));

  it('months and days agree for any start', () => {
    const day = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1950-01-01', days));
    fc.assert(
      fc.property(day, fc.nat(60), (from, months) => {
        const to = addPeriod(from, `P${months}M`);
        return isDay(to) && to.slice(8) <= from.slice(8) && daysBetween(from, to) >= months * 28;
      }),
    );
  });
});

describe('klok en ogenblik (Europe/Amsterdam)', () => {
  const CASES: [instant: string, day: string][] = [
    ['2026-01-01T22:59:59Z', '2026-01-01'],
    ['2026-01-01T23:00:00Z', '2026-01-02'],
    ['2026-07-01T21:59:59Z', '2026-07-01'],
    ['2026-07-01T22:00:00Z', '2026-07-02'],
  ];
  for (const [instant, day] of CASES) {
    it(`${instant} is ${day}`, () => expect(today(() => new Date(instant))).to.equal(day));
  }

  const ENDS: [day: string, instant: string][] = [
    ['2026-03-28', '2026-03-29T00:00:00+01:00'],
    ['2026-03-29', '2026-03-30T00:00:00+02:00'],
    ['2026-10-24', '2026-10-25T00:00:00+02:00'],
    ['2026-10-25', '2026-10-26T00:00:00+01:00'],
    ['2026-12-31', '2027-01-01T00:00:00+01:00'],
    ['2028-02-28', '2028-02-29T00:00:00+01:00'],
  ];
  for (const [day, instant] of ENDS) {
    it(`${day} is over at ${instant}`, () => expect(endOfDay(day)).to.equal(instant));
  }

  it('a day begins on itself, and the instant before it belongs to the day before', () => {
    const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('1990-01-01', days));
    fc.assert(
      fc.property(day, (date) => {
        const start = new Date(startOfDay(date));
        return dayOf(start) === date && dayOf(new Date(start.getTime() - 1)) === addDays(date, -1);
      }),
    );
  });

  it('refuses a day that does not exist', () =>
    expect(() => endOfDay('2026-02-29')).to.throw(RangeError));
});
