import { asksNothing } from './rules-table.ts';

/**
 * What cells ask of one input, as sets of its points. The points of an input are the values that its cells name, with one between each two
 * numbers or days, one before the first and one after the last, one text that no cell names, and null. Two values between which no cell
 * makes a difference are one point, so few points stand for everything that can be asked.
 */
export type Points = {
  /** how many there are; the last one is null */
  readonly aantal: number;
  /** some of them, as a reader sees them */
  readonly inWoorden: (points: readonly number[]) => string;
  /** by rule: points that its cell certainly meets */
  readonly zeker: readonly ReadonlySet<number>[];
  /** by rule: points that its cell may meet: more than certain where a cell asks for another variable */
  readonly mogelijk: readonly ReadonlySet<number>[];
};

type Literal = string | number | boolean | null;
type Bound = { readonly at: number; readonly closed: boolean };
/** One alternative of a cell. */
type Test =
  | { readonly is: 'value'; readonly value: Literal }
  | { readonly is: 'range'; readonly from?: Bound; readonly to?: Bound };
/** A cell: alternatives, perhaps turned around; undefined when only the engine can tell. */
type Cell = { readonly tests: readonly Test[]; readonly not: boolean } | undefined;

const DATE = String.raw`date\(\s*"(\d{4}-\d{2}-\d{2})"\s*\)`;
const NUMBER = String.raw`-?\d+(?:\.\d+)?`;
const VALUE = `(?:${DATE}|${NUMBER})`;
const COMPARISON = new RegExp(`^(<=|>=|<|>)\\s*(${VALUE})$`);
const RANGE = new RegExp(`^([\\[\\](])\\s*(${VALUE})\\s*\\.\\.\\s*(${VALUE})\\s*([\\[\\])])$`);
const DAY_MS = 86_400_000;

/** The points of one input, from its column of cells. */
export function pointsOf(column: readonly string[], soort: string): Points {
  const cells = column.map(readCell);
  const tests = cells.flatMap((cell) => cell?.tests ?? []);
  const days = column.some((cell) => new RegExp(DATE).test(cell));
  const edges = [...new Set(tests.flatMap(edgesOf))].sort((a, b) => a - b);
  const words = [
    ...new Set(
      tests.flatMap((test) => (test.is === 'value' && isWord(test.value) ? test.value : [])),
    ),
  ];
  const truths = soort === 'boolean' ? [true, false] : [];
  const between = edges.flatMap((edge, at) => {
    const next = edges[at + 1];
    return next === undefined || (days && next - edge < 2) ? [edge] : [edge, (edge + next) / 2];
  });
  const [first] = edges;
  const last = edges.at(-1);
  // Amounts, ages and numbers of people are never less than nothing.
  const before = first === undefined || (!days && first === 0) ? [] : [first - 1];
  const ordered = last === undefined ? [] : [...before, ...between, last + 1];
  // Something that no cell names: a whole input that every rule leaves open has this one point beside null.
  const other = truths.length > 0 || ordered.length > 0 ? [] : ([OTHER] as const);
  const points: (Literal | typeof OTHER)[] = [...truths, ...ordered, ...words, ...other, null];

  const sets = (sure: boolean) =>
    cells.map((cell, row) => {
      if (asksNothing(column[row] ?? '')) return new Set(points.keys());
      if (!cell) return sure ? new Set<number>() : new Set(points.keys());
      return new Set(
        [...points.keys()].filter(
          (at) => cell.tests.some((test) => meets(test, points[at] as Literal)) !== cell.not,
        ),
      );
    });
  return {
    aantal: points.length,
    inWoorden: (chosen) => sayPoints(chosen, points, edges, days),
    zeker: sets(true),
    mogelijk: sets(false),
  };
}

const OTHER = Symbol('another value');
const isWord = (value: Literal): value is string => typeof value === 'string';

function readCell(cell: string): Cell {
  const inner = /^not\((.*)\)$/s.exec(cell)?.[1];
  const parts = split(inner ?? cell);
  const tests = parts.map(readTest);
  if (tests.some((test) => test === undefined)) return undefined;
  return { tests: tests as Test[], not: inner !== undefined };
}

function readTest(text: string): Test | undefined {
  const word = /^"([^"\\]*)"$/.exec(text)?.[1];
  if (word !== undefined) return { is: 'value', value: word };
  if (text === 'true' || text === 'false') return { is: 'value', value: text === 'true' };
  if (text === 'null') return { is: 'value', value: null };
  const value = edgeOf(text);
  if (value !== undefined) return { is: 'value', value };
  const [, operator, edge] = COMPARISON.exec(text) ?? [];
  if (operator && edge) {
    const bound = { at: edgeOf(edge) ?? 0, closed: operator.includes('=') };
    return operator.startsWith('<') ? { is: 'range', to: bound } : { is: 'range', from: bound };
  }
  const found = RANGE.exec(text);
  if (!found) return undefined;
  const [from, to] = text.slice(1, -1).split('..');
  return {
    is: 'range',
    from: { at: edgeOf(from?.trim() ?? '') ?? 0, closed: text.startsWith('[') },
    to: { at: edgeOf(to?.trim() ?? '') ?? 0, closed: text.endsWith(']') },
  };
}

/** A number, or a day counted from 1970. */
function edgeOf(text: string): number | undefined {
  const day = new RegExp(`^${DATE}$`).exec(text)?.[1];
  if (day) return Date.parse(day) / DAY_MS;
  return new RegExp(`^${NUMBER}$`).test(text) ? Number(text) : undefined;
}

const edgesOf = (test: Test): number[] =>
  test.is === 'value'
    ? typeof test.value === 'number'
      ? [test.value]
      : []
    : [test.from, test.to].flatMap((bound) => (bound ? [bound.at] : []));

function meets(test: Test, point: Literal): boolean {
  if (test.is === 'value') return test.value === point;
  if (typeof point !== 'number') return false;
  const { from, to } = test;
  return (
    (!from || point > from.at || (from.closed && point === from.at)) &&
    (!to || point < to.at || (to.closed && point === to.at))
  );
}

/** The alternatives of a cell: commas within quotes, brackets or ranges part nothing. */
function split(cell: string): string[] {
  const parts: string[] = [];
  let [depth, quoted, part] = [0, false, ''];
  for (const sign of cell) {
    if (sign === '"') quoted = !quoted;
    if (!quoted && sign === '(') depth += 1;
    if (!quoted && sign === ')') depth -= 1;
    if (sign === ',' && !quoted && depth <= 0) {
      parts.push(part.trim());
      part = '';
    } else part += sign;
  }
  return [...parts, part.trim()];
}

/** Neighbouring numbers and days are said as one stretch. */
function sayPoints(
  chosen: readonly number[],
  points: readonly (Literal | typeof OTHER)[],
  edges: readonly number[],
  days: boolean,
): string {
  const said: string[] = [];
  let stretch: number[] = [];
  const close = () => {
    if (stretch.length > 0) said.push(sayStretch(stretch, edges, days));
    stretch = [];
  };
  for (const [place, at] of chosen.entries()) {
    const point = points[at];
    if (typeof point !== 'number') {
      close();
      said.push(sayOne(point));
      continue;
    }
    if (chosen[place - 1] !== at - 1) close();
    stretch.push(point);
  }
  close();
  return said.join(' of ');
}

function sayOne(point: Literal | typeof OTHER | undefined): string {
  if (point === OTHER) return 'een andere waarde';
  if (typeof point === 'boolean') return point ? 'ja' : 'nee';
  return point === null ? 'leeg' : String(point);
}

function sayStretch(stretch: readonly number[], edges: readonly number[], days: boolean): string {
  const word = (edge: number) =>
    days ? new Date(edge * DAY_MS).toISOString().slice(0, 10) : `${edge}`.replace('.', ',');
  const [first = 0] = stretch;
  const last = stretch.at(-1) ?? 0;
  if (first === last && edges.includes(first)) return word(first);
  const after = edges.findLast((edge) => edge < first);
  const before = edges.find((edge) => edge > last);
  const [more, less] = days ? ['na', 'voor'] : ['meer dan', 'minder dan'];
  const from = edges.includes(first)
    ? `vanaf ${word(first)}`
    : after === undefined
      ? ''
      : `${more} ${word(after)}`;
  const to = edges.includes(last)
    ? `tot en met ${word(last)}`
    : before === undefined
      ? ''
      : `${less} ${word(before)}`;
  return [from, to].filter(Boolean).join(' ') || 'elke waarde';
}
