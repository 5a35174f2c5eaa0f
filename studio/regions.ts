import { type Points, pointsOf } from './cells.ts';
import type { Table } from './rules-table.ts';

/** A case for which a table has no rule: by input what it is about; inputs that do not matter are left out. */
export type Gap = readonly { readonly input: string; readonly waarde: string }[];
/** Two rules that can match the same case. */
export type Overlap = readonly [first: string, second: string];

export type Regions = {
  readonly gaten: readonly Gap[];
  readonly overlappen: readonly Overlap[];
  /** rules before which others always come */
  readonly nooit: readonly string[];
  /** the table has too many combinations to say it of all */
  readonly teGroot: boolean;
};

/** Of each list so many are named: after those the first ones are to be mended. */
const MOST_NAMED = 20;
/** Steps of the search; the largest table of the law needs a twentieth. */
const MOST_STEPS = 200_000;

/**
 * Where the rules of a table leave a case without an answer, meet the same case, or are never reached. A cell that asks for another
 * variable is given the benefit of the doubt: only what is certain is told. Of a gap and an overlap it is told for inputs that are known:
 * an empty one is the rule of few tables.
 */
export function regionsOf({ inputs, rules, treffer }: Table): Regions {
  const columns = inputs.map(({ soort }, at) =>
    pointsOf(
      rules.map(({ als }) => als[at] ?? ''),
      soort,
    ),
  );
  const search = new Search(
    columns,
    inputs.map(({ label }) => label),
  );
  const all = [...rules.keys()];
  const gaten = search.gaps(all);
  const nooit =
    treffer === 'FIRST'
      ? all.filter((row) => !search.isReached(row, all.slice(0, row)))
      : all.filter((row) => columns.some(({ mogelijk }) => mogelijk[row]?.size === 0));
  const overlappen = all.flatMap((first) =>
    all.slice(first + 1).flatMap((second): Overlap[] => {
      const meet = columns.every(({ zeker, aantal }) =>
        known(aantal).some((at) => zeker[first]?.has(at) && zeker[second]?.has(at)),
      );
      return meet ? [[idOf(first), idOf(second)]] : [];
    }),
  );
  return {
    gaten: gaten.slice(0, MOST_NAMED),
    overlappen,
    nooit: nooit.map(idOf),
    teGroot: search.isTooLarge(),
  };

  function idOf(row: number): string {
    return rules[row]?.id ?? '';
  }
}

/** All points but null, which is the last one. */
const known = (count: number): number[] => [...Array(count - 1).keys()];

class Search {
  #columns: readonly Points[];
  #labels: readonly string[];
  #steps = 0;
  constructor(columns: readonly Points[], labels: readonly string[]) {
    this.#columns = columns;
    this.#labels = labels;
  }

  isTooLarge(): boolean {
    return this.#steps > MOST_STEPS;
  }

  /** Cases that none of these rules can match. What remains after the first inputs is worked out once for the same rules. */
  gaps(rules: readonly number[]): Gap[] {
    const seen = new Map<string, Gap[]>();
    const from = (column: number, left: readonly number[]): Gap[] => {
      if (left.length === 0) return [[]];
      const points = this.#columns[column];
      if (!points || left.some((row) => this.#isOpen(row, column))) return [];
      const key = `${column} ${left}`;
      const before = seen.get(key);
      if (before) return before;
      if (++this.#steps > MOST_STEPS) return [];
      // Points that leave the same rules are one case.
      const groups = new Map<string, { left: readonly number[]; points: number[] }>();
      for (const at of known(points.aantal)) {
        const next = left.filter((row) => points.mogelijk[row]?.has(at));
        const group = groups.get(`${next}`) ?? { left: next, points: [] };
        group.points.push(at);
        groups.set(`${next}`, group);
      }
      const found = [...groups.values()].flatMap((group) =>
        from(column + 1, group.left).map(
          (rest): Gap => (groups.size === 1 ? rest : [this.#said(column, group.points), ...rest]),
        ),
      );
      const few = found.slice(0, MOST_NAMED);
      seen.set(key, few);
      return few;
    };
    return from(0, rules);
  }

  /** Whether there is a case that this rule can match and none of the earlier ones certainly does. */
  isReached(rule: number, earlier: readonly number[]): boolean {
    const seen = new Set<string>();
    const from = (column: number, left: readonly number[]): boolean => {
      const points = this.#columns[column];
      if (!points) return left.length === 0;
      if (left.some((row) => this.#isSure(row, column))) return false;
      const key = `${column} ${left}`;
      if (seen.has(key)) return false;
      seen.add(key);
      if (++this.#steps > MOST_STEPS) return true;
      return [...(points.mogelijk[rule] ?? [])].some((at) =>
        from(
          column + 1,
          left.filter((row) => points.zeker[row]?.has(at)),
        ),
      );
    };
    return from(0, earlier);
  }

  /** Asks this rule nothing more from this input on? */
  #isOpen = (row: number, column: number): boolean =>
    this.#columns
      .slice(column)
      .every(({ mogelijk, aantal }) => known(aantal).every((at) => mogelijk[row]?.has(at)));
  #isSure = (row: number, column: number): boolean =>
    this.#columns.slice(column).every(({ zeker, aantal }) => zeker[row]?.size === aantal);

  #said(column: number, points: readonly number[]): Gap[number] {
    return {
      input: this.#labels[column] ?? '',
      waarde: this.#columns[column]?.inWoorden(points) ?? '',
    };
  }
}
