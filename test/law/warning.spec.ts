import { expect } from 'chai';
import fc from 'fast-check';
import { addDays } from '../../law/calendar.ts';
import { warningDate } from '../../law/warning.ts';

describe('waarschuwing bij 75 % van de termijn', () => {
  it('of eight weeks is the end of the sixth', () =>
    expect(warningDate('2026-03-09', '2026-05-04')).to.equal('2026-04-20'));
  it('moves with the term', () =>
    expect(warningDate('2026-03-09', '2026-05-12')).to.equal('2026-04-26'));
  it('refuses a term that ends before it begins', () =>
    expect(() => warningDate('2026-03-09', '2026-03-08')).to.throw(RangeError));
  it('lies within the term', () => {
    fc.assert(
      fc.property(fc.nat(1000), (days) => {
        const warning = warningDate('2026-01-01', addDays('2026-01-01', days));
        return warning >= '2026-01-01' && warning <= addDays('2026-01-01', days);
      }),
    );
  });
});
