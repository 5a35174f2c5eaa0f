import { expect } from 'chai';
import fc from 'fast-check';
import { addDays } from '../../law/calendar.ts';
import { isRestDay } from '../../law/holidays.ts';
import { addWorkingDays, nextWorkingDay } from '../../law/termijnenwet.ts';

describe('werkdagen (eigen streeftermijnen)', () => {
  const CASES: [from: string, days: number, to: string][] = [
    ['2026-11-23', 0, '2026-11-23'],
    ['2026-11-23', 5, '2026-11-30'],
    ['2026-04-02', 1, '2026-04-07'],
    ['2026-12-24', 1, '2026-12-28'],
  ];
  for (const [from, days, to] of CASES) {
    it(`${days} after ${from} is ${to}`, () => expect(addWorkingDays(from, days)).to.equal(to));
  }

  it('steps add up, and never end on a rest day', () => {
    const day = fc.nat(3000).map((days) => addDays('2024-01-01', days));
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 20 }), fc.nat(20), (from, first, second) => {
        const to = addWorkingDays(addWorkingDays(from, first), second);
        return (
          to === addWorkingDays(from, first + second) && !isRestDay(to) && nextWorkingDay(to) === to
        );
      }),
    );
  });
});
