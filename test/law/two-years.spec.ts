import { expect } from 'chai';
import { costsWithinTwoYears } from '../../law/two-years.ts';

describe('kosten van de laatste twee jaar (art. 58 lid 6 Pw)', () => {
  for (const [oudste, jongste, uitkomst] of [
    ['2024-02-02', '2025-12-31', 'alle'],
    ['2024-02-01', '2025-12-31', 'deels'],
    ['2023-01-01', '2024-02-02', 'deels'],
    ['2023-01-01', '2024-02-01', 'geen'],
    ['2026-01-01', '2026-01-01', 'alle'],
  ] as const)
    it(`${oudste} – ${jongste}, decided on 2 February 2026 → ${uitkomst}`, () =>
      expect(costsWithinTwoYears(oudste, jongste, '2026-02-02')).to.equal(uitkomst));

  it('the last costs do not lie before the first', () =>
    expect(() => costsWithinTwoYears('2026-02-02', '2026-02-01', '2026-03-01')).to.throw(
      RangeError,
    ));
});
