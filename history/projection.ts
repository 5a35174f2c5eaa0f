import type { Trx } from '../db/connect.ts';
import type { Fact } from './record.ts';

/**
 * A table folded from the record stream. `fold` gets facts that were never applied before, in the order of their
 * positions; each row keeps its last position, so a later fact that arrives first is not undone by an earlier one.
 */
export type Projection = {
  readonly valueTypes: readonly string[];
  /** the tables it fills, emptied by a rebuild */
  readonly tables: readonly string[];
  readonly fold: (trx: Trx, facts: readonly Fact[]) => Promise<void>;
};

/** One row per key: merges what several facts of one batch say about the same thing. */
export function mergeByKey<Row extends { key: string; position: number }>(
  rows: readonly Row[],
  merge: (earlier: Row, later: Row) => Row,
): Row[] {
  const merged = new Map<string, Row>();
  for (const row of rows) {
    const earlier = merged.get(row.key);
    merged.set(row.key, earlier ? merge(earlier, row) : row);
  }
  // The same order of locks in both lanes: two transactions on the same rows wait, they do not lock each other out.
  return [...merged.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** Fields of the later fact that say something win over those of the earlier one. */
export function later<Row extends object>(earlier: Row, next: Row): Row {
  const said = Object.entries(next).filter(([, value]) => value !== null);
  return { ...earlier, ...Object.fromEntries(said) };
}
