import { evaluate, parseExpression, parseUnaryTests, unaryTest } from 'feelin';
import { readTable as readHistory } from '../processes/decision-table.ts';
import { type Gap, regionsOf } from './regions.ts';
import { attention, fault, type Remark } from './remark.ts';
import { asksNothing, type Table } from './rules-table.ts';
import { judgeExamples } from './try-table.ts';

/** What the engine room does with several rules that match: more of DMN no table of ours needs. */
const POLICIES = ['FIRST', 'UNIQUE'];
const MARKUP = /<\/?[a-z!]|\bjavascript:/i;

/**
 * Everything that is wrong with a table, and what its maker should look at. A fault keeps it from being published; a gap or a rule that is
 * never reached may be meant: a day for which no text of law was read has no answer on purpose.
 *
 * @param xml of the file that the table was read from: its description is its history
 */
export function checkTable(table: Table, xml: string): Remark[] {
  const feel = feelJudge();
  const shape = ofShape(table, feel);
  const cells = table.rules.flatMap((rule, at) => ofRule(table, rule, at + 1, feel));
  const history = ofHistory(table, xml);
  const wrong = [...shape, ...cells];
  // Where cells cannot be read, nothing certain can be said of what they leave open.
  const regions = wrong.some(({ ernst }) => ernst === 'fout') ? [] : ofRegions(table);
  return [...wrong, ...history, ...ofExamples(table), ...regions];
}

/** An example that gets another answer: the rule or the example is wrong. */
const ofExamples = (table: Table): Remark[] =>
  judgeExamples(table).flatMap(({ naam, goed }) =>
    goed ? [] : [fault(table.id, 'tabel-voorbeeld', naam)],
  );

function ofShape({ id, treffer, inputs, outputs, rules, naam }: Table, feel: Feel): Remark[] {
  const remarks: Remark[] = [];
  if (!POLICIES.includes(treffer)) remarks.push(fault(id, 'tabel-treffer', treffer));
  if (rules.length === 0) remarks.push(fault(id, 'tabel-geen-regels'));
  if (outputs.length === 0) remarks.push(fault(id, 'tabel-geen-uitkomst'));
  const words = [naam, ...inputs.map(({ label }) => label), ...outputs.map(({ label }) => label)];
  const marked = words.find((label) => MARKUP.test(label));
  if (marked) remarks.push(fault(id, 'opmaak', marked.slice(0, 80)));
  for (const input of inputs) {
    if (input.uitdrukking === '') remarks.push(fault(input.id, 'tabel-invoer-leeg', input.label));
    else remarks.push(...feel(input.id, input.uitdrukking, 'expression'));
  }
  for (const [at, output] of outputs.entries()) {
    if (!/^[a-zA-Z][a-zA-Z0-9]*$/.test(output.naam))
      remarks.push(fault(output.id, 'tabel-uitkomst-naam', output.label || `${at + 1}`));
    else if (outputs.findIndex(({ naam: other }) => other === output.naam) < at)
      remarks.push(fault(output.id, 'tabel-uitkomst-dubbel', output.naam));
  }
  return remarks;
}

function ofRule(
  { inputs, outputs }: Table,
  { id, als, dan, uitleg }: Table['rules'][number],
  nummer: number,
  feel: Feel,
): Remark[] {
  if (als.length !== inputs.length || dan.length !== outputs.length)
    return [fault(id, 'tabel-cellen', `${nummer}`)];
  const unquoted = als.find(
    (cell, at) =>
      inputs[at]?.soort === 'string' && /^[a-z][a-z0-9-]*$/i.test(cell) && !isWord(cell),
  );
  return [
    ...(MARKUP.test(uitleg) ? [fault(id, 'opmaak', uitleg.slice(0, 80))] : []),
    ...als.flatMap((cell) => (asksNothing(cell) ? [] : feel(id, cell, 'test'))),
    ...(unquoted ? [attention(id, 'tabel-aanhalingstekens', unquoted)] : []),
    ...dan.flatMap((cell, at) =>
      asksNothing(cell)
        ? [fault(id, 'tabel-uitkomst-leeg', `${nummer}: ${outputs[at]?.label}`)]
        : feel(id, cell, 'expression'),
    ),
  ];
}

const isWord = (cell: string): boolean => ['true', 'false', 'null'].includes(cell);

type Feel = (plek: string, text: string, as: 'expression' | 'test') => Remark[];

/** Is this FEEL, of functions that exist? Names are not judged: what a case knows comes from its model. A cell often stands in many rules. */
function feelJudge(): Feel {
  const known = new Map<string, 'tabel-feel' | 'tabel-functie' | 'goed'>();
  return (plek, text, as) => {
    const key = `${as} ${text}`;
    const verdict = known.get(key) ?? judge(text, as);
    known.set(key, verdict);
    return verdict === 'goed' ? [] : [fault(plek, verdict, text)];
  };
}

function judge(text: string, as: 'expression' | 'test'): 'tabel-feel' | 'tabel-functie' | 'goed' {
  try {
    let broken = false;
    const tree =
      as === 'test' ? parseUnaryTests(text, {}, undefined) : parseExpression(text, {}, undefined);
    tree.iterate({
      enter: ({ type }) => {
        broken ||= type.isError;
      },
    });
    if (broken) return 'tabel-feel';
    const { warnings } = as === 'test' ? unaryTest(text, { '?': null }) : evaluate(text, {});
    const unknown = warnings.some(({ type }) => type === 'NO_FUNCTION_FOUND');
    return unknown ? 'tabel-functie' : 'goed';
  } catch {
    return 'tabel-feel';
  }
}

/** Who changes a rule says so in the history of the table: processes/README.md. */
function ofHistory({ id }: Table, xml: string): Remark[] {
  let read: ReturnType<typeof readHistory>;
  try {
    read = readHistory(xml);
  } catch (error) {
    return [fault(id, 'tabel-geschiedenis-regel', (error as Error).message.slice(0, 200))];
  }
  const { geschiedenis, merk, rules } = read;
  if (geschiedenis.at(-1)?.merk !== merk) return [fault(id, 'tabel-geschiedenis', merk)];
  const days = new Set(geschiedenis.map(({ vanaf }) => vanaf));
  const begins = rules.flatMap((rule) =>
    rule.cells
      .flatMap((cell) => [...cell.matchAll(/(?:\[|>= )date\("(\d{4}-\d{2}-\d{2})"\)/g)])
      .flatMap(([, day = '']) =>
        days.has(day) ? [] : [fault(rule.id, 'tabel-geschiedenis-dag', day)],
      ),
  );
  return begins.filter(({ waarde }, at) => begins.findIndex((b) => b.waarde === waarde) === at);
}

function ofRegions(table: Table): Remark[] {
  const { gaten, overlappen, nooit, teGroot } = regionsOf(table);
  const number = new Map(table.rules.map(({ id }, at) => [id, `${at + 1}`]));
  const of = (id: string) => number.get(id) ?? '';
  const unique = table.treffer === 'UNIQUE';
  const earlier = new Map<string, string[]>();
  for (const [first, second] of overlappen)
    earlier.set(second, [...(earlier.get(second) ?? []), of(first)]);
  return [
    ...nooit.map((id) => attention(id, 'tabel-nooit', of(id))),
    ...[...earlier]
      .filter(([second]) => unique || !nooit.includes(second))
      .map(([second, firsts]) => ({
        plek: second,
        regel: unique ? 'tabel-overlap' : 'tabel-eerste',
        waarde: `${of(second)}: ${inShort(firsts)}`,
        ernst: unique ? ('fout' as const) : ('weet' as const),
      })),
    ...gaten.map((gat) => attention(table.id, 'tabel-gat', sayGap(gat))),
    ...(teGroot ? [attention(table.id, 'tabel-te-groot')] : []),
  ];
}

const inShort = (numbers: readonly string[]): string =>
  numbers.length > 8 ? `${numbers.slice(0, 8).join(', ')}, …` : numbers.join(', ');

const sayGap = (gap: Gap): string => {
  const said = gap.map(({ input, waarde }) => `${input}: ${waarde}`).join('; ');
  return said.length > 400 ? `${said.slice(0, 400)} …` : said;
};
