import { expect } from 'chai';
import fc from 'fast-check';
import { chanceOfLate, MINIMUM } from '../../api/doorlooptijden/chance.ts';

/** Forty earlier cases, one of each number of days from 1 to 40. */
const even = Array.from({ length: 40 }, (_, index) => ({ dagen: index + 1, aantal: 1 }));

describe('api/doorlooptijden: the chance that a case is late', () => {
  for (const [title, waited, left, late, comparable] of [
    ['the share that took more than what is left', 0, 20, 20, 40],
    ['the last day still counts as in time', 0, 39, 1, 40],
    ['whoever waited long is compared with who waited as long', 21, 10, 9, 20],
    ['nobody took that long: almost no chance', 0, 60, 0, 40],
    ['on the last day, of those who took as long', 20, 0, 20, 21],
  ] as const)
    it(title, () => {
      expect(chanceOfLate(even, waited, left)).to.equal((late + 0.5) / (comparable + 1));
    });

  it('says nothing when fewer than ten earlier cases took as long', () => {
    expect(MINIMUM).to.equal(10);
    expect(chanceOfLate(even, 31, 5)).not.to.equal(null);
    expect(chanceOfLate(even, 32, 5)).to.equal(null);
    expect(chanceOfLate([], 0, 5)).to.equal(null);
  });

  it('lies between nought and one, and never rises with more days left', () => {
    const duren = fc.array(
      fc.record({
        dagen: fc.integer({ min: 0, max: 400 }),
        aantal: fc.integer({ min: 1, max: 50 }),
      }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(duren, fc.nat(200), fc.nat(200), (known, waited, left) => {
        const chance = chanceOfLate(known, waited, left);
        const later = chanceOfLate(known, waited, left + 1);
        if (chance === null || later === null) return chance === later;
        return chance > 0 && chance < 1 && later <= chance;
      }),
    );
  });
});
