import { expect } from 'chai';
import { easter, holiday, holidaysOf, isRestDay } from '../../law/holidays.ts';

describe('feestdagen (art. 3 Algemene termijnenwet)', () => {
  // Published Easter dates; the first and last possible ones among them.
  const EASTER: Record<number, string> = {
    1818: '1818-03-22',
    1943: '1943-04-25',
    2000: '2000-04-23',
    2008: '2008-03-23',
    2019: '2019-04-21',
    2024: '2024-03-31',
    2025: '2025-04-20',
    2026: '2026-04-05',
    2027: '2027-03-28',
    2028: '2028-04-16',
    2030: '2030-04-21',
    2038: '2038-04-25',
  };
  for (const [year, day] of Object.entries(EASTER)) {
    it(`Pasen ${year} is ${day}`, () => expect(easter(Number(year))).to.equal(day));
  }

  const DAYS: [day: string, naam: string | undefined, why: string][] = [
    ['2026-01-01', 'Nieuwjaarsdag', 'lid 1'],
    ['2026-04-03', 'Goede Vrijdag', 'lid 2: gelijkgesteld'],
    ['2026-04-05', undefined, 'eerste paasdag staat niet in de wet: het is een zondag'],
    ['2026-04-06', 'tweede paasdag', 'lid 1'],
    ['2026-04-27', 'Koningsdag', 'lid 1'],
    ['2025-04-26', 'Koningsdag', '27 april 2025 is een zondag'],
    ['2025-04-27', undefined, 'Koningsdag is dan op zaterdag gevierd'],
    ['2013-04-30', 'Koninginnedag', 'tot en met 2013 op 30 april'],
    ['2006-04-29', 'Koninginnedag', '30 april 2006 is een zondag'],
    ['2026-05-05', 'Bevrijdingsdag', 'elk jaar, niet alleen in lustrumjaren'],
    ['2027-05-05', 'Bevrijdingsdag', 'elk jaar'],
    ['2026-05-14', 'Hemelvaartsdag', 'lid 1'],
    ['2016-05-05', 'Bevrijdingsdag', 'valt samen met Hemelvaartsdag'],
    ['2026-05-25', 'tweede pinksterdag', 'lid 1'],
    ['2026-12-25', 'eerste kerstdag', 'lid 1'],
    ['2026-12-26', 'tweede kerstdag', 'lid 1'],
    ['2026-12-24', undefined, 'een gewone donderdag'],
    ['2026-12-31', undefined, 'een gewone donderdag'],
  ];
  for (const [day, naam, why] of DAYS) {
    it(`${day} is ${naam ?? 'geen feestdag'}: ${why}`, () =>
      expect(holiday(day)?.naam).to.equal(naam));
  }

  it('marks the days put on a par by royal decree (lid 3) as not verified', () => {
    for (const day of [
      '2025-05-30',
      '2026-01-02',
      '2026-05-15',
      '2027-05-07',
      '2028-04-28',
      '2028-05-26',
    ]) {
      expect(holiday(day), day).to.include({
        artikel: 'art. 3 lid 3 ATW',
        status: 'niet-geverifieerd',
      });
      expect(isRestDay(day)).to.equal(true);
    }
    expect(holiday('2029-05-11'), 'no decree known for 2029').to.equal(undefined);
  });

  it('has eight holidays (5 May can be Ascension Day) or more in every year, all within it', () => {
    for (let year = 1990; year <= 2060; year++) {
      const days = [...holidaysOf(year).keys()];
      expect(days.length).to.be.at.least(8);
      expect(days.every((day) => day.startsWith(`${year}-`))).to.equal(true);
    }
  });
});
