import { expect } from 'chai';
import fc from 'fast-check';
import { ownMeans } from '../../law/own-means.ts';

const usual = {
  peildatum: '2026-02-02',
  inkomen: 1600_00,
  norm: 1401_50,
  vermogen: 250_00,
  periode: 'P12M',
} as const;

describe('eigen middelen bij bijzondere bijstand (art. 35 lid 1 Pw)', () => {
  for (const [why, anders, bedrag] of [
    ['income above the norm, twelve times, and the assets', {}, 198_50 * 12 + 250_00],
    ['income at the norm leaves the assets', { inkomen: 1401_50 }, 250_00],
    ['income below the norm counts for nothing', { inkomen: 900_00 }, 250_00],
    ['debts are no means, and take no income away', { vermogen: -500_00 }, 198_50 * 12],
    ['a shorter period', { periode: 'P3M' }, 198_50 * 3 + 250_00],
  ] as const) {
    it(`${why} → ${bedrag}`, () =>
      expect(ownMeans({ ...usual, ...anders }).bedrag).to.equal(bedrag));
  }

  it('explains itself with its article and says that the period is a choice', () => {
    const { uitleg, status } = ownMeans(usual);

    expect(status).to.equal('aanname');
    expect(uitleg.map(({ artikel }) => artikel)).to.deep.equal([
      'art. 35 lid 1 Pw',
      'art. 35 lid 1 Pw',
    ]);
    expect(uitleg[0]).to.include({ van: '2026-02-02', tot: '2027-02-02' });
    expect(uitleg[0]?.waarom.replaceAll('\u00a0', ' ')).to.include('€ 198,50 per maand');
  });

  it('refuses amounts below zero and a period that is no months', () => {
    for (const anders of [{ inkomen: -1 }, { norm: -1 }, { periode: 'P4W' }])
      expect(() => ownMeans({ ...usual, ...anders })).to.throw(RangeError);
  });

  it('never falls when there is more', () =>
    fc.assert(
      fc.property(fc.nat(500_000), fc.nat(500_000), fc.nat(500_000), (inkomen, vermogen, meer) => {
        const { bedrag } = ownMeans({ ...usual, inkomen, vermogen });
        expect(bedrag).to.be.at.least(0);
        expect(ownMeans({ ...usual, inkomen: inkomen + meer, vermogen }).bedrag).to.be.at.least(
          bedrag,
        );
      }),
    ));
});
