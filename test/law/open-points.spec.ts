import { expect } from 'chai';
import { OPEN_POINTS } from '../../law/open-points.ts';
import { readTable } from '../../processes/decision-table.ts';
import { decisions } from '../processes/read-models.ts';

/** The numbers and durations in the value of an open point. */
const valuesIn = (waarde: unknown): string[] =>
  typeof waarde === 'object' && waarde !== null
    ? Object.values(waarde).flatMap(valuesIn)
    : /^(P\d+[DWMY]|[\d.]+)$/.test(String(waarde))
      ? [String(waarde)]
      : [];

describe('openstaande punten van de wet', () => {
  it('each has a mark, a source and a key of its own', () => {
    expect(new Set(OPEN_POINTS.map(({ sleutel }) => sleutel)).size).to.equal(OPEN_POINTS.length);
    for (const { sleutel, status, bron, waarde } of OPEN_POINTS) {
      expect(status, sleutel).to.be.oneOf(['aanname', 'niet-geverifieerd']);
      expect(bron, sleutel).to.be.a('string').that.is.not.empty;
      expect(waarde, sleutel).to.not.equal(undefined);
    }
  });

  for (const { sleutel, waarde, bron } of OPEN_POINTS) {
    const [, named] = /In de beslistabel(?:len)? ([a-z-]+(?: en [a-z-]+)*)/.exec(bron) ?? [];
    for (const table of named?.split(' en ') ?? [])
      it(`${sleutel}: says what stands in the table ${table}`, () => {
        const { rules } = readTable(decisions.find(({ id }) => id === table)?.xml ?? '');
        const written = rules.flatMap(({ cells }) =>
          cells.flatMap((cell) => cell.match(/\bP\d+[DWMY]\b|\d+(?:\.\d+)?/g) ?? []),
        );
        expect(written).to.include.members(valuesIn(waarde));
      });
  }

  it('name the amounts in use', () => {
    const value = (key: string) => OPEN_POINTS.find(({ sleutel }) => sleutel === key)?.waarde;
    expect(value('voorschot-percentage-2026')).to.equal(95);
    expect(value('vrijlatingen-2026-euro-per-maand')).to.deep.equal({
      'arbeid-27': 285,
      'alleenstaande-ouder': 177.66,
      'medische-urenbeperking': 180.19,
    });
    expect(value('boete-hoogste-bedragen-euro')).to.deep.include({
      vanaf: '2024-01-01',
      tweede: 5150,
      derde: 10_300,
      vijfde: 103_000,
    });
    expect(value('boete-draagkracht-procent-van-de-norm')).to.equal(10);
  });
});
