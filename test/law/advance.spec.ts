import { expect } from 'chai';
import fc from 'fast-check';
import { advanceAmount, advancePercentage, advanceTerm } from '../../law/advance.ts';
import { daysBetween } from '../../law/calendar.ts';

describe('voorschot (art. 52 Pw)', () => {
  const TERMS: [aanvraagOp: string, nummer: number, uiterlijk: string][] = [
    ['2026-11-23', 1, '2026-12-21'],
    ['2026-11-23', 2, '2027-01-18'],
    ['2026-11-27', 1, '2026-12-28'],
    ['2026-11-27', 2, '2027-01-22'],
  ];
  for (const [aanvraagOp, nummer, uiterlijk] of TERMS) {
    it(`advance ${nummer} after ${aanvraagOp}: ${uiterlijk} at the latest`, () => {
      expect(advanceTerm(aanvraagOp, nummer).einddatum).to.equal(uiterlijk);
    });
  }

  it('a holiday does not make the later ones later', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 26 }), (nummer) => {
        const { begintOp } = advanceTerm('2026-11-27', nummer);
        return daysBetween('2026-11-27', begintOp) === (nummer - 1) * 28;
      }),
    );
    expect(() => advanceTerm('2026-11-27', 0)).to.throw(RangeError);
  });

  it('is at least 90% up to and including 2025, 95% from 2026 on (not verified)', () => {
    expect(advancePercentage('2025-12-31')).to.include({ percentage: 90, status: 'vastgesteld' });
    expect(advancePercentage('2026-01-01')).to.include({
      percentage: 95,
      status: 'niet-geverifieerd',
    });
  });

  it('is never a cent below the percentage, and never below zero', () => {
    expect(advanceAmount(1401_50, '2026-11-23').bedrag).to.equal(1331_43);
    expect(advanceAmount(1345_45, '2025-06-01').bedrag).to.equal(1210_91);
    expect(advanceAmount(-500, '2026-11-23').bedrag).to.equal(0);
    fc.assert(
      fc.property(
        fc.nat(300_000),
        (expected) => advanceAmount(expected, '2026-11-23').bedrag * 100 >= expected * 95,
      ),
    );
  });
});
