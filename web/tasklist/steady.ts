/** A row as it is shown; `gone` when it is no longer in the list that the platform gives. */
export type Steady<Row> = Row & { gone: boolean };

export type SteadyList<Row> = {
  rows: readonly Steady<Row>[];
  /** rows that came or went since the list was last put in order */
  changes: number;
};

/**
 * The rows on the screen, kept in their place while somebody has his hand on them: known rows show their
 * newest state, rows that left stay with a mark, and rows that came are only counted.
 */
export function steadyList<Row extends { id: string }>(
  shown: readonly Row[],
  fresh: readonly Row[],
): SteadyList<Row> {
  const newest = new Map(fresh.map((row) => [row.id, row]));
  const known = new Set(shown.map(({ id }) => id));
  const rows = shown.map((row) => ({
    ...(newest.get(row.id) ?? row),
    gone: !newest.has(row.id),
  }));
  const came = fresh.filter(({ id }) => !known.has(id)).length;
  return { rows, changes: came + rows.filter(({ gone }) => gone).length };
}
