import { isDeepStrictEqual } from 'node:util';
import { evaluate, FeelDate, FeelDateTime, FeelDuration, FeelTime, unaryTest } from 'feelin';
import { asksNothing, type Example, type Table } from './rules-table.ts';

/** What a table answers, and by which of its rules. */
export type Outcome = {
  /** null when no rule matches, a value of a table with one answer, else an object by name */
  readonly antwoord: unknown;
  readonly regels: readonly string[];
};

type Facts = Readonly<Record<string, unknown>>;

/** More than one rule of a table that allows only one. */
export class MoreThanOne extends Error {
  readonly regels: readonly string[];
  constructor(regels: readonly string[]) {
    super('more than one rule');
    this.regels = regels;
  }
}

/** A cell that is no FEEL: it is named by the check as well. */
export class NoFeel extends Error {
  readonly cel: string;
  constructor(cel: string) {
    super(`no FEEL: ${cel}`);
    this.cel = cel;
  }
}

/**
 * Asks a table as the engine does; `test/decisions` holds every answer against the engine's own.
 *
 * @throws MoreThanOne, NoFeel
 */
export function tryTable({ treffer, inputs, outputs, rules }: Table, facts: Facts): Outcome {
  const values = inputs.map(({ uitdrukking }) => answerOf(uitdrukking, facts));
  const matching = rules.filter(({ als }) =>
    als.every((cell, at) => asksNothing(cell) || meets(cell, values[at] ?? null, facts)),
  );
  if (treffer === 'UNIQUE' && matching.length > 1)
    throw new MoreThanOne(matching.map(({ id }) => id));
  const [rule] = matching;
  if (!rule) return { antwoord: null, regels: [] };
  const answers = rule.dan.map((cell) => plain(answerOf(cell, facts)));
  return {
    antwoord:
      outputs.length === 1
        ? (answers[0] ?? null)
        : Object.fromEntries(outputs.map(({ naam }, at) => [naam, answers[at] ?? null])),
    regels: [rule.id],
  };
}

/** An example with what the table says of it now. */
export type Judged = Example & { readonly uitkomst: Outcome | null; readonly goed: boolean };

/** Every example of a table, held against the answer that it must get. */
export const judgeExamples = (table: Table): Judged[] =>
  table.voorbeelden.map((example) => {
    const uitkomst = outcomeOf(table, example.gegevens) ?? null;
    return {
      ...example,
      uitkomst,
      goed: uitkomst !== null && isDeepStrictEqual(uitkomst.antwoord, example.antwoord),
    };
  });

/** The rules that no example reaches. */
export function unreached(table: Table, judged: readonly Judged[]): string[] {
  const reached = new Set(judged.flatMap(({ uitkomst }) => uitkomst?.regels ?? []));
  return table.rules.flatMap(({ id }) => (reached.has(id) ? [] : [id]));
}

/** What a table answers, or undefined when it cannot be asked. */
function outcomeOf(table: Table, facts: Facts): Outcome | undefined {
  try {
    return tryTable(table, facts);
  } catch (error) {
    if (error instanceof MoreThanOne || error instanceof NoFeel) return undefined;
    throw error;
  }
}

/** The engine reckons in tenths, this library in halves: 0.9 × 1401.50 would be a hair over 1261.35, and rounded up a cent too much. */
const tidy = (value: number): number => Number(value.toFixed(9));
const rounding =
  (round: (value: number) => number) =>
  (value: number, scale: number): number | null => {
    if (typeof value !== 'number' || typeof scale !== 'number') return null;
    const factor = 10 ** scale;
    return tidy(round(tidy(value * factor)) / factor);
  };
const awayFromZero = (round: (value: number) => number) => (value: number) =>
  Math.sign(value) * round(Math.abs(value));
const ROUNDING = {
  'round up': rounding(awayFromZero(Math.ceil)),
  'round down': rounding(awayFromZero(Math.floor)),
  'round half up': rounding(awayFromZero(Math.round)),
  'round half down': rounding(awayFromZero((value) => Math.ceil(value - 0.5))),
};

function answerOf(expression: string, facts: Facts): unknown {
  if (expression === '') return null;
  try {
    return evaluate(expression, { ...facts, ...ROUNDING }).value ?? null;
  } catch {
    throw new NoFeel(expression);
  }
}

function meets(cell: string, value: unknown, facts: Facts): boolean {
  try {
    return unaryTest(cell, { ...facts, '?': value }).value === true;
  } catch {
    throw new NoFeel(cell);
  }
}

/** As the engine writes it in JSON: days and spans are text. */
function plain(value: unknown): unknown {
  if (typeof value === 'number') return tidy(value);
  const kinds = [FeelDate, FeelDateTime, FeelTime, FeelDuration];
  return kinds.some((kind) => value instanceof kind) ? String(value) : value;
}

/** Something a table must know to answer: a variable, or a part of one (`leefvorm.leefvorm`). */
export type Asked = { readonly naam: string; readonly label: string; readonly soort: string };

const WORDS = new Set(['true', 'false', 'null', 'not', 'and', 'or', 'if', 'then', 'else', 'in']);

/** The variables in its inputs, then those that only its cells name. */
export function askedBy({ inputs, outputs, rules }: Table): Asked[] {
  const asked = new Map<string, Asked>();
  const add = (naam: string, label: string, soort: string) => {
    if (!asked.has(naam)) asked.set(naam, { naam, label, soort });
  };
  for (const { label, uitdrukking, soort } of inputs)
    for (const naam of namesIn(uitdrukking)) {
      // Of `woonplaats = gemeente` the type is that of the comparison.
      const whole = [naam, `date(${naam})`].includes(uitdrukking);
      add(naam, whole ? label : naam, whole ? soort : 'string');
    }
  for (const { als, dan } of rules) {
    for (const naam of als.flatMap(namesIn)) add(naam, naam, 'number');
    for (const [at, cell] of dan.entries())
      for (const naam of namesIn(cell)) add(naam, naam, outputs[at]?.soort ?? '');
  }
  return [...asked.values()];
}

/** Names in an expression, without texts and functions: a name before a bracket, of one word or more. */
const namesIn = (expression: string): string[] => {
  const bare = expression.replace(/"[^"]*"/g, '').replace(/[a-z]+(?: [a-z]+)*\s*\(/g, '(');
  return [...bare.matchAll(/[a-zA-Z][a-zA-Z0-9]*(?:\.[a-zA-Z][a-zA-Z0-9]*)*/g)]
    .map(([naam]) => naam)
    .filter((naam) => !WORDS.has(naam));
};
