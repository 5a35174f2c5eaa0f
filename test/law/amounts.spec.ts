import { expect } from 'chai';
import fc from 'fast-check';
import { formatEuro, shareOf, toCents, toEuros } from '../../law/amounts.ts';

describe('bedragen in centen', () => {
  it('turns euros into cents and back', () => {
    expect(toCents(1401.5)).to.equal(140150);
    expect(toCents(0.1 + 0.2)).to.equal(30);
    expect(toEuros(140150)).to.equal(1401.5);
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        (cents) => toCents(toEuros(cents)) === cents,
      ),
    );
  });

  for (const wrong of [1.005, 0.001, Number.NaN, Number.POSITIVE_INFINITY, 1e18]) {
    it(`refuses ${wrong}`, () => expect(() => toCents(wrong)).to.throw(RangeError));
  }

  it('rounds half a cent away from zero', () => {
    expect(shareOf(100, 12.5)).to.equal(13);
    expect(shareOf(-100, 12.5)).to.equal(-13);
    expect(shareOf(140150, 25)).to.equal(35038);
  });

  it('writes euros the Dutch way, on one line', () => {
    expect(formatEuro(140150)).to.equal('€\u00a01.401,50');
    expect(formatEuro(-5)).to.equal('€\u00a0-0,05');
    expect(() => formatEuro(0.5)).to.throw(RangeError);
  });
});
