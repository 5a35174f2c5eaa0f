import { expect } from 'chai';
import { termWords } from '../../../web/text/term.ts';

const NOW = '2026-11-23';
const table: [due: string | null, words: string, urgency: string][] = [
  [null, 'geen termijn', 'geen'],
  ['2026-10-24', '30 dagen te laat', 'te-laat'],
  ['2026-11-20', '3 dagen te laat', 'te-laat'],
  ['2026-11-22', '1 dag te laat', 'te-laat'],
  ['2026-11-23', 'laatste dag', 'dringend'],
  ['2026-11-24', 'nog 1 dag', 'dringend'],
  ['2026-11-25', 'nog 2 dagen', 'dringend'],
  ['2026-11-26', 'nog 3 dagen', 'binnenkort'],
  ['2026-11-30', 'nog 7 dagen', 'binnenkort'],
  ['2026-12-01', 'nog 8 dagen', 'ruim'],
  // across the end of summer time a day has 25 hours; it is still one day
  ['2027-03-29', 'nog 126 dagen', 'ruim'],
];

describe('web/text: a term in words', () => {
  for (const [due, words, urgency] of table) {
    it(`says '${words}' of ${due} on ${NOW}`, () => {
      expect(termWords(due, NOW)).to.deep.equal({ words, urgency });
    });
  }
});
