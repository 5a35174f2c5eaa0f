import type { Trx } from '../../connect.ts';

/**
 * Adds rows of a projection or merges them into what is there. The state follows the highest position; every other
 * column keeps what is known and takes what is new. So the result does not depend on the order of arrival.
 *
 * @param table a constant of the code, never input
 * @param types column → PostgreSQL type, in the order of the row; contains `key`'s columns and `position`
 * @param keys columns of the primary key
 * @param followPosition columns that take the value of the highest position
 */
export async function upsertRows(
  trx: Trx,
  table: string,
  types: Readonly<Record<string, string>>,
  rows: readonly object[],
  {
    keys = ['key'],
    followPosition = ['state'],
  }: { keys?: string[]; followPosition?: string[] } = {},
): Promise<void> {
  if (rows.length === 0) return;
  const columns = Object.keys(types);
  const updates = columns
    .filter((column) => !keys.includes(column))
    .map((column) => {
      if (column === 'position') return 'position = greatest(t.position, excluded.position)';
      return followPosition.includes(column)
        ? `${column} = case when excluded.position > t.position then coalesce(excluded.${column}, t.${column}) else t.${column} end`
        : `${column} = coalesce(t.${column}, excluded.${column})`;
    });
  await trx.raw(
    `insert into ${table} as t (${columns.join(', ')})
     select ${columns.join(', ')} from jsonb_to_recordset(?::jsonb) as r (${columns.map((c) => `${c} ${types[c]}`).join(', ')})
     on conflict (${keys.join(', ')}) do update set ${updates.join(', ')}`,
    [JSON.stringify(rows)],
  );
}
