import { expect } from 'chai';
import { OPEN_POINTS } from '../../law/open-points.ts';

describe('openstaande punten van de wet', () => {
  it('each has a mark, a source and a key of its own', () => {
    expect(new Set(OPEN_POINTS.map(({ sleutel }) => sleutel)).size).to.equal(OPEN_POINTS.length);
    for (const { sleutel, status, bron, waarde } of OPEN_POINTS) {
      expect(status, sleutel).to.be.oneOf(['aanname', 'niet-geverifieerd']);
      expect(bron, sleutel).to.be.a('string').that.is.not.empty;
      expect(waarde, sleutel).to.not.equal(undefined);
    }
  });

  it('name the amounts in use', () => {
    const value = (key: string) => OPEN_POINTS.find(({ sleutel }) => sleutel === key)?.waarde;
    expect(value('voorschot-percentage-2026')).to.equal(95);
    expect(value('vrijlatingen-2026-euro-per-maand')).to.deep.equal({
      'arbeid-27': 285,
      'alleenstaande-ouder': 177.66,
      'medische-urenbeperking': 180.19,
    });
  });
});
