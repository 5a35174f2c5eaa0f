import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { OPEN_POINTS } from '../../law/open-points.ts';
import { readTable } from '../../processes/decision-table.ts';
import { decisions, type Element, extension, models } from './read-models.ts';

/** The matrix of processes/README.md: true, or it fails here. */

const root = fileURLToPath(new URL('../../', import.meta.url));
const text = (path: string): string => readFileSync(`${root}${path}`, 'utf8');
const NUMBERS = Array.from({ length: 20 }, (_, i) => `C${i + 1}`);

type Row = {
  readonly numbers: readonly string[];
  readonly table: string;
  readonly file: string;
  readonly confirmed: readonly { slug: string; task: string; section: string | undefined }[];
  readonly leftTo: string;
  readonly source: string;
};
const matrix: readonly Row[] = text('processes/README.md')
  .split('\n')
  .filter((line) => /^\| (C\d|—)/.test(line))
  .map((line) => {
    const [numbers, table, confirmed, leftTo, source] = line
      .split('|')
      .slice(1)
      .map((cell) => cell.trim()) as [string, string, string, string, string];
    const [, name, file] = /^\[([a-z-]+)\]\(([a-z/-]+\.dmn)\)$/.exec(table) ?? [];
    return {
      numbers: numbers.split(', '),
      table: `${name}`,
      file: `${file}`,
      confirmed: [...confirmed.matchAll(/`([a-z-]+)\/([a-z-]+)`(?: \(`(\w+)`\))?/g)].map(
        ([, slug, task, section]) => ({ slug: `${slug}`, task: `${task}`, section }),
      ),
      leftTo,
      source,
    };
  });

const byId = (elements: readonly Element[], id: string) =>
  elements.find((element) => element.id === id);
/** The tasks of a model that ask a table. */
const asking = (elements: readonly Element[], table: string) =>
  elements.filter((element) => extension(element, 'zeebe:CalledDecision')?.decisionId === table);

/** What the token can reach from an element without passing one of the tasks. */
function reached(elements: readonly Element[], from: Element, tasks: readonly string[]) {
  const found = new Set<string>();
  const walk = (element: Element): void => {
    const boundary = elements.filter(({ attachedToRef }) => attachedToRef?.id === element.id);
    const next = (element.outgoing ?? []).flatMap(({ targetRef }) => targetRef ?? []);
    for (const { id } of [...boundary, ...next]) {
      const target = byId(elements, id);
      if (!target || found.has(id) || tasks.includes(id)) continue;
      found.add(id);
      walk(target);
    }
  };
  walk(from);
  return found;
}

/** Where a process decides: jobs that record a besluit, or else the ends, at which the caller takes the result. */
function decides(slug: string, elements: readonly Element[]): string[] {
  const recording = readdirSync(`${root}workers/${slug}`)
    .filter((file) => text(`workers/${slug}/${file}`).includes('insertBesluit('))
    .map((file) => file.replace('.ts', ''))
    .filter((id) => byId(elements, id));
  const ends = elements.filter(({ $type }) => $type === 'bpmn:EndEvent').map(({ id }) => id);
  return recording.length > 0 ? recording : ends;
}

describe('matrix of the decision tables', () => {
  it('names every number C1 to C20, and every table once', () => {
    const numbers = matrix.flatMap((row) => row.numbers.map((n) => n.replace(/b$/, '')));
    expect([...new Set(numbers)].filter((n) => n !== '—')).to.deep.equal(NUMBERS);
    expect(matrix.map(({ file }) => file).sort(), 'rows of processes/README.md').to.deep.equal(
      decisions.map(({ slug, id }) => `${slug}/${id}.dmn`).sort(),
    );
  });

  it('chooses by a date, or says why not', () => {
    const [, without = ''] = text('processes/README.md').split('## Without a date');
    const listed = without
      .split('\n')
      .filter((line) => line.startsWith('- '))
      .flatMap((line) => [...line.matchAll(/\[([a-z-]+)\]\(/g)].map(([, name]) => `${name}`));
    const undated = matrix
      .filter(({ numbers }) => !numbers.includes('—'))
      .map(({ table }) => table)
      .filter((table) => {
        const { inputs } = readTable(decisions.find(({ id }) => id === table)?.xml ?? '');
        return !inputs.some((input) => input.startsWith('date('));
      });
    expect(undated.sort()).to.deep.equal(listed.sort());
  });

  for (const { table, confirmed, leftTo, source } of matrix) {
    describe(table, () => {
      it('has a test with a row for each rule, and a line with its source', () => {
        expect(text(`test/decisions/${table}.spec.ts`)).to.match(
          new RegExp(`^decision\\(\\s*'${table}',`, 'm'),
        );
        expect(source).not.to.equal('');
      });

      it('shows its advice and reasons where it is confirmed', () => {
        for (const { slug, task, section } of confirmed) {
          const elements = models.find((model) => model.slug === slug)?.elements ?? [];
          expect(byId(elements, task)?.$type, `${slug}/${task}`).to.equal('bpmn:UserTask');
          if (section === undefined) continue;
          const { properties } = JSON.parse(text(`forms/${slug}/${task}.json`));
          expect(properties[section]?.readOnly, `${section} on ${slug}/${task}`).to.equal(true);
          const shown = Object.keys(JSON.parse(text(`forms/shared/${section}.json`)).properties);
          expect(shown.join(), `a ground in ${section}`).to.match(/grondslag/i);
        }
      });

      it('says on the screen, or among the settings, what was not verified', () => {
        const xml = decisions.find(({ id }) => id === table)?.xml ?? '';
        const { outputs, rules } = readTable(xml);
        const said = rules.flatMap(({ cells }) => cells.slice(-outputs.length));
        const unsure = /niet geverifieerd|niet gelezen|niet gevonden|aanname|tweede hand/;
        const column = outputs.indexOf('geverifieerd');
        const marked =
          column >= 0 && rules.some(({ cells }) => cells.at(column - outputs.length) === 'false');
        if (!marked && !said.some((cell) => unsure.test(cell))) return;
        const sections = confirmed.flatMap(({ section }) => section ?? []);
        for (const section of sections)
          expect(
            Object.keys(JSON.parse(text(`forms/shared/${section}.json`)).properties).join(),
            `a mark in ${section}`,
          ).to.match(/waarschuwing|letOp|status|geverifieerd/);
        if (sections.length === 0)
          expect(
            OPEN_POINTS.filter(({ bron }) => bron.includes(`In de beslistabel ${table}`)),
            `law/open-points.ts: what is not verified in ${table}`,
          ).to.have.length(1);
      });

      if (leftTo.startsWith('no: ')) return;
      it('reaches no decision before a person confirmed it', () => {
        const askers = models.filter(({ elements }) => asking(elements, table).length > 0);
        expect(askers, 'a model that asks it').not.to.deep.equal([]);
        for (const { slug, elements } of askers) {
          const tasks = confirmed.filter((c) => c.slug === slug).map(({ task }) => task);
          for (const task of asking(elements, table)) {
            const open = reached(elements, task, tasks);
            expect(decides(slug, elements), `where ${slug} decides`).not.to.deep.equal([]);
            expect(
              decides(slug, elements).filter((id) => open.has(id)),
              `${slug}: let ${tasks.join(' or ') || 'a person'} stand between ${task.id} and these`,
            ).to.deep.equal([]);
          }
        }
      });
    });
  }
});
