import { expect } from 'chai';
import fc from 'fast-check';
import { isValidBsn, normaliseBsn } from '../../law/bsn.ts';

describe('elfproef van het burgerservicenummer', () => {
  for (const bsn of ['111222333', '123456782', '999990019']) {
    it(`accepts ${bsn}`, () => expect(isValidBsn(bsn)).to.equal(true));
  }
  const WRONG = [
    '000000000',
    '111222334',
    '12345678',
    '1234567820',
    '12345678a',
    '',
    ' 111222333',
    '١١١٢٢٢٣٣٣',
  ];
  for (const bsn of WRONG) {
    it(`refuses '${bsn}'`, () => expect(isValidBsn(bsn)).to.equal(false));
  }

  it('one wrong digit is always seen', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 1, max: 9 }), (place, by) => {
        const digits = [...'111222333'];
        digits[place] = String((Number(digits[place]) + by) % 10);
        return !isValidBsn(digits.join(''));
      }),
    );
  });

  it('restores the leading zero of eight digits, and takes out dots and spaces', () => {
    expect(normaliseBsn('1234.56.782')).to.equal('123456782');
    expect(normaliseBsn('12345678')).to.equal('012345678');
    expect(normaliseBsn('1234567')).to.equal('1234567');
  });
});
