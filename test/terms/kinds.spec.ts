import { expect } from 'chai';
import { readTable } from '../../processes/decision-table.ts';
import { termKinds } from '../../terms/kinds.ts';
import { decisions } from '../processes/read-models.ts';

/** terms/kinds.ts is the fallback of what the table answers: a case that was taken over, or a scheme the table does not name. */
describe('terms of law and the table beslistermijn', () => {
  const { rules, outputs } = readTable(
    decisions.find(({ id }) => id === 'beslistermijn')?.xml ?? '',
  );
  const answer = (termijnSoort: string, more: (cells: readonly string[]) => boolean = () => true) =>
    rules
      .map(({ cells }) => cells)
      .filter((cells) => cells[0] === `"${termijnSoort}"` && more(cells))
      .map((cells) => cells.slice(-outputs.length).map((cell) => cell.replaceAll('"', '')));

  for (const [soort, rows] of [
    ['beslistermijn', answer('aanvraag', (cells) => !`${cells[1]}`.includes('bbz'))],
    ['niet-behandelen', answer('niet-behandelen')],
    ['dwangsombeschikking', answer('dwangsom')],
    ['boetetermijn', answer('boete')],
    ['bezwaarbeslissing', answer('bezwaar', (cells) => cells[2] === 'false')],
  ] as const)
    it(`${soort}: the same weeks and article`, () => {
      const { duur, grondslag } = termKinds[soort];
      expect(rows.map(([weeks, article]) => [weeks, article])).to.deep.equal([[duur, grondslag]]);
    });
});
