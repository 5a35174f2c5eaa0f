import { expect } from 'chai';
import fc from 'fast-check';
import { contributionIn, MAINTENANCE_INDEX } from '../../law/maintenance.ts';

describe('indexering van verhaal (art. 62d Pw)', () => {
  for (const [what, maand, vanaf, bedrag] of [
    ['the year in which it was laid down is not raised', '2023-12-01', '2023-01-01', 200_00],
    ['1 January is', '2024-01-01', '2023-12-15', 212_40],
    ['each year on the amount of the year before', '2024-06-01', '2021-05-01', 223_80],
    ['in the first month it is what was laid down', '2023-05-31', '2023-05-01', 200_00],
  ] as const) {
    it(`${what} → ${bedrag}`, () =>
      expect(contributionIn(maand, { bedrag: 200_00, vanaf })).to.include({ bedrag }));
  }

  it('explains each step with its article, and says that the source is not the official one', () => {
    const { uitleg, status } = contributionIn('2024-01-01', {
      bedrag: 200_00,
      vanaf: '2022-06-01',
    });

    expect(uitleg.map(({ van }) => van)).to.deep.equal(['2023-01-01', '2024-01-01']);
    expect(uitleg[1]?.waarom).to.include('6,2 procent');
    expect(status).to.equal('niet-geverifieerd');
    expect(contributionIn('2022-07-01', { bedrag: 1, vanaf: '2022-06-01' }).status).to.equal(
      'vastgesteld',
    );
  });

  it('raises nothing for a year that nobody knows, and names it; a setting fills it in', () => {
    const laidDown = { bedrag: 100_00, vanaf: '2024-03-01' };
    expect(contributionIn('2026-02-01', laidDown)).to.deep.include({
      bedrag: 100_00,
      ontbreekt: [2025, 2026],
    });
    expect(
      contributionIn('2026-02-01', laidDown, { ...MAINTENANCE_INDEX, 2026: 4 }),
    ).to.deep.include({ bedrag: 104_00, ontbreekt: [2025] });
  });

  it('refuses an amount below zero, half a cent and a month before the first', () => {
    for (const bedrag of [-1, 0.5])
      expect(() => contributionIn('2024-01-01', { bedrag, vanaf: '2024-01-01' })).to.throw(
        RangeError,
      );
    expect(() => contributionIn('2023-12-31', { bedrag: 1, vanaf: '2024-01-01' })).to.throw(
      RangeError,
    );
  });

  it('never falls from one month to the next, and only changes in January', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2000_00 }),
        fc.integer({ min: 1, max: 83 }),
        (bedrag, n) => {
          const month = (i: number) =>
            `${2018 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}-01`;
          const laidDown = { bedrag, vanaf: '2018-01-01' };
          const [before, after] = [
            contributionIn(month(n - 1), laidDown).bedrag,
            contributionIn(month(n), laidDown).bedrag,
          ];
          expect(after).to.be.at.least(before);
          if (n % 12 !== 0) expect(after).to.equal(before);
        },
      ),
    ));
});
