import { expect } from 'chai';
import { type LimitationEvent, limitation } from '../../law/limitation.ts';

const stuiting = (op: string): LimitationEvent => ({
  soort: 'stuiting',
  op,
  grond: 'art. 4:106 Awb',
});
const verlenging = (van: string, tot: string): LimitationEvent => ({
  soort: 'verlenging',
  van,
  tot,
  grond: 'art. 4:111 Awb',
});

describe('verjaring van een vordering (art. 4:104-4:111 Awb)', () => {
  const CASES: [why: string, events: LimitationEvent[], einddatum: string][] = [
    ['five years, no ATW: a Sunday stays', [], '2028-04-16'],
    ['an interruption starts five new years', [stuiting('2026-06-01')], '2031-06-01'],
    ['each interruption does', [stuiting('2026-06-01'), stuiting('2030-01-01')], '2035-01-01'],
    ['one that comes too late does nothing', [stuiting('2028-04-17')], '2028-04-16'],
    [
      'a deferral lengthens by its own length',
      [verlenging('2025-01-01', '2025-01-31')],
      '2028-05-16',
    ],
    [
      'in the order of the days, not of the list',
      [stuiting('2028-05-01'), verlenging('2025-01-01', '2025-01-31')],
      '2033-05-01',
    ],
    [
      'an interruption never brings the end forward',
      [verlenging('2023-05-01', '2025-05-01'), stuiting('2023-06-01')],
      '2030-04-17',
    ],
  ];
  for (const [why, events, einddatum] of CASES) {
    it(`${why} → ${einddatum}`, () => {
      const result = limitation('2023-04-16', events);
      expect(result.einddatum).to.equal(einddatum);
      expect(result.uitleg.at(-1)?.tot).to.equal(einddatum);
    });
  }
});
