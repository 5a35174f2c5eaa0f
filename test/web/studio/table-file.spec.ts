import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect } from 'chai';
import { JSDOM } from 'jsdom';
import { readTable as readHistory } from '../../../processes/decision-table.ts';
import { checkTable } from '../../../studio/check-table.ts';
import { readTableFile } from '../../../studio/rules-table.ts';
import {
  addColumn,
  addHistory,
  addRule,
  emptyTable,
  moveRule,
  openTable,
  readTable,
  removeColumn,
  removeRule,
  setCell,
  setExamples,
  xmlOf,
} from '../../../web/studio/table-file.ts';

const folder = join(import.meta.dirname, '../../../processes');
const tables = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.dmn'))
  .map((name) => ({ name: basename(name), content: readFileSync(join(folder, name)) }));
const dwangsom = tables.find(({ name }) => name === 'dwangsom.dmn')?.content.toString() as string;

describe('web/studio: the file of a decision table', () => {
  const known = { DOMParser: globalThis.DOMParser, XMLSerializer: globalThis.XMLSerializer };
  before(() => {
    const { window } = new JSDOM('');
    Object.assign(globalThis, {
      DOMParser: window.DOMParser,
      XMLSerializer: window.XMLSerializer,
    });
  });
  after(() => {
    Object.assign(globalThis, known);
  });

  const open = (xml: string): Document => {
    const tree = openTable(xml);
    if (!tree) throw new Error('no table');
    return tree;
  };
  const edited = (act: (tree: Document) => unknown, xml = dwangsom): string => {
    const tree = open(xml);
    act(tree);
    return xmlOf(tree, xml);
  };

  it('reads every table of the platform, and its rules stay the same when it is written', () => {
    expect(tables.length).to.be.greaterThan(20);
    for (const { name, content } of tables) {
      const xml = content.toString();
      const { rules } = readTable(open(xml));
      const after = readHistory(edited(() => {}, xml));

      expect(
        rules.map(({ id }) => id),
        name,
      ).to.deep.equal(after.rules.map(({ id }) => id));
      expect(after, name).to.deep.equal(readHistory(xml));
    }
  });

  it('changes one cell and nothing else of the file', () => {
    const xml = edited((tree) => setCell(tree, 'dwangsom-regel-2', 'dan', 3, '1500'));
    const differs = (text: string, other: string) =>
      text.split('\n').filter((line) => !other.split('\n').includes(line));

    expect(differs(xml, dwangsom)).to.deep.equal([
      '        <outputEntry id="dwangsom-r2-u4"><text>1500</text></outputEntry>',
    ]);
  });

  it('adds, copies, moves and removes rules; the server reads what comes of it', async () => {
    const xml = edited((tree) => {
      const id = addRule(tree, 'dwangsom-regel-1', true);
      setCell(tree, id, 'als', 0, '< date("2025-01-01")');
      moveRule(tree, id, -1);
      removeRule(tree, 'dwangsom-regel-2');
    });
    const read = await readTableFile('dwangsom', xml);

    expect(read.rules.map(({ id, als }) => [id, als])).to.deep.equal([
      ['dwangsom-regel-3', ['< date("2025-01-01")']],
      ['dwangsom-regel-1', ['[date("2025-01-01")..date("2025-12-31")]']],
    ]);
    expect(read.rules[0]?.dan).to.deep.equal(read.rules[1]?.dan);
  });

  it('adds and removes a column with its cells', async () => {
    const wide = edited((tree) => addColumn(tree, 'input', 'Gemeente'));
    const read = await readTableFile('dwangsom', wide);
    expect(read.inputs).to.have.length(2);
    expect(read.rules.map(({ als }) => als.length)).to.deep.equal([2, 2]);

    const narrow = edited((tree) => removeColumn(tree, read.inputs[1]?.id ?? ''), wide);
    expect(readTable(open(narrow))).to.deep.equal(readTable(open(dwangsom)));
  });

  it('writes the line of history that the check asks for', async () => {
    const changed = edited((tree) => setCell(tree, 'dwangsom-regel-2', 'dan', 3, '1500'));
    const faults = async (xml: string) =>
      checkTable(await readTableFile('dwangsom', xml), xml).filter(({ ernst }) => ernst === 'fout');
    const [fault] = await faults(changed);
    expect(fault?.regel).to.equal('tabel-geschiedenis');

    const line = { vanaf: '2026-01-01', wat: 'Hoger; bedrag', bron: 'art. 4:17 Awb' };
    const told = edited((tree) => addHistory(tree, { ...line, merk: `${fault?.waarde}` }), changed);
    expect(await faults(told)).to.deep.equal([]);
  });

  it('keeps its examples in the file', async () => {
    const example = { naam: 'a < b', gegevens: { dwangsomVanaf: '2025-02-01' }, antwoord: 3 };
    const once = edited((tree) => setExamples(tree, [example]));
    const twice = edited((tree) => setExamples(tree, [example, { ...example, naam: 'c' }]), once);

    expect((await readTableFile('dwangsom', once)).voorbeelden).to.deep.equal([example]);
    expect((await readTableFile('dwangsom', twice)).voorbeelden).to.have.length(2);
    expect(readTable(open(twice)).voorbeelden).to.have.length(2);
    expect(readHistory(once)).to.deep.equal(readHistory(dwangsom));
  });

  it('begins with a table that can be kept', async () => {
    const xml = edited((tree) => addRule(tree, null), emptyTable('nieuw'));
    expect((await readTableFile('nieuw', xml)).rules).to.deep.include.members([
      { id: 'nieuw-regel-1', uitleg: '', als: [''], dan: [''] },
    ]);
  });

  it('opens no text that is no table, and no document type', () => {
    for (const text of ['', '<a>', '<definitions/>', `<!DOCTYPE x [<!ENTITY a "b">]>${dwangsom}`])
      expect(openTable(text), text.slice(0, 20)).to.equal(null);
  });
});
