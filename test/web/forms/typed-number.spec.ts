import { expect } from 'chai';
import { readNumber, typedNumber } from '../../../web/forms/widgets/typed-number.ts';

const table: [typed: string, value: number | string][] = [
  ['1250,50', 1250.5],
  ['1250.50', 1250.5],
  ['1.250,50', 1250.5],
  ['1.250', 1250],
  ['1.234.567,89', 1234567.89],
  ['€ 12', 12],
  ['-3', -3],
  ['0', 0],
  ['12,', 12],
  ['twaalf', 'twaalf'],
  ['1,2,3', '1,2,3'],
];

describe('web/forms: numbers as they are typed', () => {
  for (const [typed, value] of table) {
    it(`reads '${typed}' as ${value}`, () => expect(readNumber(typed)).to.equal(value));
  }

  it('writes a number with a comma', () => {
    expect(typedNumber(1250.5)).to.equal('1250,50');
    expect(typedNumber(1250)).to.equal('1250');
    expect(typedNumber('1,2,3')).to.equal('1,2,3');
  });
});
