import { expect } from 'chai';
import fc from 'fast-check';
import { grossUp } from '../../law/gross-up.ts';

const post = (jaar: number, netto = 100_00, loonheffing = 25_00) => ({ jaar, netto, loonheffing });

describe('brutering (art. 58 lid 5 Pw)', () => {
  for (const [why, posten, vervalt, brutering] of [
    ['the current year is net', [post(2026)], false, 0],
    ['an earlier year carries its tax', [post(2025)], false, 25_00],
    ['each year by itself', [post(2026), post(2025), post(2024, 50_00, 10_01)], false, 35_01],
    ['net only when the tax can still be set off', [post(2024), post(2025)], true, 0],
    ['nothing paid, nothing due', [], false, 0],
  ] as const) {
    it(`${why} → ${brutering}`, () => {
      const result = grossUp(posten, '2026-02-02', vervalt);
      expect(result.brutering).to.equal(brutering);
      expect(result.totaal).to.equal(result.netto + brutering);
      expect(result.uitleg).to.have.length(posten.length);
    });
  }

  it('refuses a year to come and an amount below zero', () => {
    expect(() => grossUp([post(2027)], '2026-12-31', false)).to.throw(RangeError);
    expect(() => grossUp([post(2026, -1)], '2026-12-31', false)).to.throw(RangeError);
    expect(() => grossUp([post(2026, 1, -1)], '2026-12-31', false)).to.throw(RangeError);
  });

  it('never depends on the order, and is never below net', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            jaar: fc.integer({ min: 2020, max: 2026 }),
            netto: fc.nat(1_000_000),
            loonheffing: fc.nat(300_000),
          }),
          { maxLength: 7 },
        ),
        (posten) => {
          const a = grossUp(posten, '2026-06-01', false);
          const b = grossUp(posten.toReversed(), '2026-06-01', false);
          expect(a.totaal).to.equal(b.totaal);
          expect(a.brutering).to.be.at.least(0);
        },
      ),
    ));
});
