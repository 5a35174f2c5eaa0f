import { expect } from 'chai';
import fc from 'fast-check';
import { chanceOfLate, MINIMUM } from '../../api/doorlooptijden/chance.ts';

/** Forty finished cases, one of each number of days from 1 to 40. */
const even = Array.from({ length: 40 }, (_, index) => ({ dagen: index + 1, klaar: 1, lopend: 0 }));

describe('api/doorlooptijden: the chance that a case is late', () => {
  for (const [title, waited, left, late, comparable] of [
    ['the share that took more than what is left', 0, 20, 20, 40],
    ['the last day still counts as in time', 0, 39, 1, 40],
    ['whoever waited long is compared with who waited as long', 21, 10, 9, 20],
    ['on the last day, of those who took as long', 20, 0, 20, 21],
  ] as const)
    it(title, () => {
      expect(chanceOfLate(even, waited, left)).to.be.closeTo(late / comparable, 1e-9);
    });

  it('is never certain', () => {
    expect(chanceOfLate(even, 0, 60)).to.equal(0.5 / 41);
    const slow = [{ dagen: 90, klaar: 20, lopend: 0 }];
    expect(chanceOfLate(slow, 0, 60)).to.equal(1 - 0.5 / 21);
  });

  it('counts a case that still runs for as long as it was seen', () => {
    // Ten ended on day 5, ten still run on day 30: half of all took longer than ten days.
    const young = [
      { dagen: 5, klaar: 10, lopend: 0 },
      { dagen: 30, klaar: 0, lopend: 10 },
    ];
    expect(chanceOfLate(young, 0, 10)).to.equal(0.5);
    // One that was seen for three days says nothing about day 5.
    const seen = [{ dagen: 3, klaar: 0, lopend: 7 }, ...young];
    expect(chanceOfLate(seen, 0, 10)).to.equal(0.5);
  });

  it('says nothing when fewer than ten finished cases took as long', () => {
    expect(MINIMUM).to.equal(10);
    expect(chanceOfLate(even, 31, 5)).not.to.equal(null);
    expect(chanceOfLate(even, 32, 5)).to.equal(null);
    expect(chanceOfLate([], 0, 5)).to.equal(null);
    expect(chanceOfLate([{ dagen: 50, klaar: 0, lopend: 90 }], 0, 5)).to.equal(null);
  });

  it('lies between nought and one, and never rises with more days left', () => {
    const duren = fc.uniqueArray(
      fc.record({ dagen: fc.nat(400), klaar: fc.nat(50), lopend: fc.nat(20) }),
      { maxLength: 60, selector: ({ dagen }) => dagen },
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
