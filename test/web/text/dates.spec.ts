import { expect } from 'chai';
import {
  addDays,
  atTime,
  dayOf,
  daysBetween,
  isRealDay,
  longDay,
  moment,
  readDay,
  typedDay,
} from '../../../web/text/dates.ts';

describe('web/text: dates and times', () => {
  const typed: [string, string][] = [
    ['31-12-2026', '2026-12-31'],
    ['1-2-2026', '2026-02-01'],
    ['1/2/2026', '2026-02-01'],
    ['1.2.2026', '2026-02-01'],
    ['31122026', '2026-12-31'],
    [' 2-11-2026 ', '2026-11-02'],
    // not a date: left for the form's own check
    ['31-13-2026', '2026-13-31'],
    ['morgen', 'morgen'],
    ['2026', '2026'],
  ];
  for (const [text, day] of typed) {
    it(`reads '${text}' as ${day}`, () => expect(readDay(text)).to.equal(day));
  }

  it('writes a day as people type it, and reads it back', () => {
    expect(typedDay('2026-02-01')).to.equal('01-02-2026');
    expect(readDay(typedDay('2026-02-01'))).to.equal('2026-02-01');
    expect(longDay('2026-02-01')).to.equal('1 februari 2026');
  });

  it('knows the day in Amsterdam, also around midnight', () => {
    expect(dayOf(new Date('2026-11-22T23:30:00Z'))).to.equal('2026-11-23');
    expect(dayOf(new Date('2026-07-01T21:59:00Z'))).to.equal('2026-07-01');
    expect(dayOf(new Date('2026-07-01T22:00:00Z'))).to.equal('2026-07-02');
  });

  it('counts whole days, also when the clock changes', () => {
    expect(daysBetween('2026-10-24', '2026-10-26')).to.equal(2);
    expect(daysBetween('2026-03-30', '2026-03-28')).to.equal(-2);
    expect(addDays('2026-12-31', 1)).to.equal('2027-01-01');
  });

  it('tells a moment as short as it can be without doubt', () => {
    const now = new Date('2026-11-23T10:00:00Z');

    expect(moment('2026-11-23T08:42:00Z', now)).to.equal('vandaag om 09:42');
    expect(atTime('2026-11-23T08:42:00Z', now)).to.equal('om 09:42');
    expect(atTime('2026-11-22T08:42:00Z', now)).to.equal('gisteren om 09:42');
    expect(moment('2026-11-22T08:42:00Z', now)).to.equal('gisteren om 09:42');
    expect(moment('2026-11-20T08:42:00Z', now)).to.equal('20 november 2026 om 09:42');
  });

  it('tells a day of the calendar from what only looks like one', () => {
    for (const day of ['2026-12-31', '2028-02-29']) expect(isRealDay(day), day).to.equal(true);
    for (const day of ['2027-02-29', '2026-13-01', '2026-04-31', '31-12-2026', '', 'morgen'])
      expect(isRealDay(day), day).to.equal(false);
  });
});
