import { expect } from 'chai';
import { readTable } from '../../processes/decision-table.ts';
import { decisions } from './read-models.ts';

/** No rule of a table changes without a line in its history: from when, what, where that was read. */
describe('history of the decision tables', () => {
  for (const { slug, id, xml } of decisions) {
    it(`${id}: its last line stands for the rules as they are`, () => {
      const { geschiedenis, merk } = readTable(xml);

      expect(geschiedenis, `write the history of processes/${slug}/${id}.dmn`).not.to.deep.equal(
        [],
      );
      expect(
        geschiedenis.at(-1)?.merk,
        `the rules of processes/${slug}/${id}.dmn changed: add a line to its Geschiedenis that ends in '; merk ${merk}'`,
      ).to.equal(merk);
      const marks = geschiedenis.flatMap((line) => line.merk ?? []);
      expect(marks, 'a new line, not the mark of an old one').to.deep.equal([...new Set(marks)]);
    });

    it(`${id}: every day on which a rule begins stands in it`, () => {
      const { geschiedenis, rules } = readTable(xml);
      const begins = rules
        .flatMap(({ cells }) => cells)
        .flatMap((cell) => [...cell.matchAll(/(?:\[|>= )date\("(\d{4}-\d{2}-\d{2})"\)/g)])
        .map(([, day]) => `${day}`);

      expect(
        geschiedenis.map(({ vanaf }) => vanaf),
        `say in processes/${slug}/${id}.dmn what changes on these days`,
      ).to.include.members([...new Set(begins)]);
    });
  }

  it('sees a change of a rule, and of the order of the rules', () => {
    const xml = decisions.find(({ id }) => id === 'voorschot')?.xml ?? '';
    const { merk } = readTable(xml);
    const rules = xml.match(/<rule .*?<\/rule>/gs) as string[];

    expect(readTable(xml.replace('0.95', '0.96')).merk).not.to.equal(merk);
    expect(readTable(xml.replace('&gt;= date', '&gt; date')).merk).not.to.equal(merk);
    expect(
      readTable(xml.replace(`${rules[0]}`, '').replace(`${rules[1]}`, `${rules[1]}${rules[0]}`))
        .merk,
    ).not.to.equal(merk);
    expect(
      readTable(xml.replace('<description>Voorschot', '<description>Een voorschot')).merk,
    ).to.equal(merk);
  });

  it('refuses a line that it cannot read', () => {
    const [table] = decisions;
    const broken = `${table?.xml}`.replace(/\n\d{4}-\d{2}-\d{2}: /, '\neergisteren: ');

    expect(() => readTable(broken)).to.throw('cannot read this line of the history: eergisteren');
  });
});
