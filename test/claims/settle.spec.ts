import { expect } from 'chai';
import fc from 'fast-check';
import { instalments, MOST_INSTALMENTS } from '../../claims/instalments.ts';
import { settle } from '../../claims/settle.ts';

const cents = fc.integer({ min: 1, max: 50_000_000 });

describe('claims: settle', () => {
  it('a payment up to the debt is settled whole', () => {
    expect(settle(100_00, 40_00)).to.deep.equal({ afgelost: 40_00, teVeel: 0 });
    expect(settle(100_00, 100_00)).to.deep.equal({ afgelost: 100_00, teVeel: 0 });
  });

  it('what is paid beyond it is told apart', () => {
    expect(settle(100_00, 140_50)).to.deep.equal({ afgelost: 100_00, teVeel: 40_50 });
    expect(settle(0, 1)).to.deep.equal({ afgelost: 0, teVeel: 1 });
  });

  for (const bedrag of [0, -1, 0.5, Number.NaN])
    it(`${bedrag} is no payment`, () => expect(() => settle(100, bedrag)).to.throw(RangeError));

  it('nothing is lost and the debt never goes below zero', () =>
    fc.assert(
      fc.property(fc.nat(50_000_000), cents, (saldo, bedrag) => {
        const { afgelost, teVeel } = settle(saldo, bedrag);
        expect(afgelost + teVeel).to.equal(bedrag);
        expect(saldo - afgelost).to.be.at.least(0);
        expect(teVeel === 0 || afgelost === saldo).to.equal(true);
      }),
    ));
});

describe('claims: instalments', () => {
  it('the last one is what is left, and a short month does not move the day', () => {
    expect(instalments(250_00, 100_00, '2026-01-31')).to.deep.equal([
      { nummer: 1, vervaltOp: '2026-01-31', bedrag: 100_00 },
      { nummer: 2, vervaltOp: '2026-02-28', bedrag: 100_00 },
      { nummer: 3, vervaltOp: '2026-03-31', bedrag: 50_00 },
    ]);
  });

  it('refuses a plan that pays nothing, or takes longer than thirty years', () => {
    expect(() => instalments(100, 0, '2026-01-01')).to.throw(RangeError);
    expect(() => instalments(0, 100, '2026-01-01')).to.throw(RangeError);
    expect(() => instalments(MOST_INSTALMENTS + 1, 1, '2026-01-01')).to.throw(RangeError);
    expect(instalments(MOST_INSTALMENTS, 1, '2026-01-01')).to.have.length(MOST_INSTALMENTS);
  });

  it('they add up to the debt, none is empty or above the agreed amount', () =>
    fc.assert(
      fc.property(cents, cents, (saldo, perMaand) => {
        fc.pre(saldo / perMaand <= MOST_INSTALMENTS);
        const plan = instalments(saldo, perMaand, '2026-01-31');
        expect(plan.reduce((sum, { bedrag }) => sum + bedrag, 0)).to.equal(saldo);
        expect(plan.every(({ bedrag }) => bedrag > 0 && bedrag <= perMaand)).to.equal(true);
        expect(plan.map(({ vervaltOp }) => vervaltOp)).to.deep.equal(
          plan.map(({ vervaltOp }) => vervaltOp).toSorted(),
        );
      }),
    ));
});
