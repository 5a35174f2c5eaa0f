import { expect } from 'chai';
import fc from 'fast-check';
import { addDays, daysBetween } from '../../law/calendar.ts';
import { earliestHearing, hearingDays } from '../../law/hearing.ts';

const day = fc.nat(3650).map((days) => addDays('2024-01-01', days));

describe('hoorzitting (art. 7:4 Awb)', () => {
  const CASES: [why: string, op: string, stukkenTot: string, dossierVanaf: string][] = [
    ['an ordinary Wednesday', '2026-06-17', '2026-06-07', '2026-06-10'],
    ['papers up to a Sunday stay so', '2026-12-16', '2026-12-06', '2026-12-09'],
    ['papers up to Christmas Day stay so', '2027-01-04', '2026-12-25', '2026-12-28'],
    ['over 29 February', '2028-03-06', '2028-02-25', '2028-02-28'],
  ];
  for (const [why, op, stukkenTot, dossierVanaf] of CASES) {
    it(`${why}: papers up to ${stukkenTot}, file open from ${dossierVanaf}`, () => {
      const days = hearingDays(op);
      expect(days).to.include({ stukkenTot, dossierVanaf });
      expect(days.uitleg.map(({ artikel, tot }) => [artikel, tot])).to.deep.equal([
        ['art. 7:4 lid 1 Awb', stukkenTot],
        ['art. 7:4 lid 2 Awb', dossierVanaf],
      ]);
      expect(days.uitleg[0]?.waarom).to.include('art. 1 lid 2 ATW');
    });
  }

  it('is always ten days and a week back, whatever day that is', () => {
    fc.assert(
      fc.property(day, (op) => {
        const { stukkenTot, dossierVanaf } = hearingDays(op);
        return daysBetween(stukkenTot, op) === 10 && daysBetween(dossierVanaf, op) === 7;
      }),
    );
  });

  it('leaves who is invited a day for papers', () => {
    fc.assert(
      fc.property(day, (invited) => {
        const first = earliestHearing(invited);
        return (
          hearingDays(first).stukkenTot > invited &&
          hearingDays(addDays(first, -1)).stukkenTot <= invited
        );
      }),
    );
  });

  it('refuses a day that does not exist', () => {
    expect(() => hearingDays('2027-02-29')).to.throw(RangeError, /2027-02-29/);
  });
});
