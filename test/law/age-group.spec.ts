import { expect } from 'chai';
import { type AgeGroup, ageGroup, ageOn } from '../../law/age-group.ts';
import { aowDate } from '../../law/aow-age.ts';

describe('leeftijdsgroep', () => {
  const CASES: [geboren: string, peildatum: string, groep: AgeGroup][] = [
    ['2008-11-24', '2026-11-23', 'onder-18'],
    ['2008-11-23', '2026-11-23', '18-20'],
    ['2005-11-24', '2026-11-23', '18-20'],
    ['2005-11-23', '2026-11-23', '21-26'],
    ['1999-11-24', '2026-11-23', '21-26'],
    ['1999-11-23', '2026-11-23', '27-aow'],
    ['1959-11-24', '2026-11-23', '27-aow'],
    ['1959-11-23', '2026-11-23', 'aow'],
    ['2008-02-29', '2026-02-28', 'onder-18'],
    ['2008-02-29', '2026-03-01', '18-20'],
  ];
  for (const [geboren, peildatum, groep] of CASES) {
    it(`born ${geboren}, on ${peildatum}: ${groep}`, () =>
      expect(ageGroup(geboren, peildatum)).to.equal(groep));
  }

  it('refuses a day before the birth and days that do not exist', () => {
    expect(() => ageOn('2026-11-24', '2026-11-23')).to.throw(RangeError);
    expect(() => ageOn('2026-02-30', '2026-11-23')).to.throw(RangeError);
  });
});

describe('AOW-leeftijd (art. 7a AOW)', () => {
  const CASES: [geboren: string, datum: string, status: string][] = [
    ['1955-08-31', '2021-12-31', 'vastgesteld'],
    ['1956-05-31', '2022-12-31', 'vastgesteld'],
    ['1957-02-28', '2023-12-28', 'vastgesteld'],
    ['1957-03-01', '2024-03-01', 'vastgesteld'],
    ['1960-12-31', '2027-12-31', 'vastgesteld'],
    ['1961-01-01', '2028-04-01', 'vastgesteld'],
    ['1963-10-01', '2031-01-01', 'niet-geverifieerd'],
  ];
  for (const [geboren, datum, status] of CASES) {
    it(`born ${geboren}: from ${datum} (${status})`, () =>
      expect(aowDate(geboren)).to.deep.equal({ datum, status }));
  }
});
