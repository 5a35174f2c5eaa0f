import type { Trx } from '../../connect.ts';

const BATCH = 20_000;

/** Hands every row of a projection to `see`, as text, in a stable order. @param table a constant of the code */
export async function readTable(
  trx: Trx,
  table: string,
  see: (row: string) => void,
): Promise<void> {
  for (let offset = 0; ; offset += BATCH) {
    const { rows } = await trx.raw(
      `select t::text as row from ${table} t order by 1 limit ? offset ?`,
      [BATCH, offset],
    );
    for (const { row } of rows as { row: string }[]) see(row);
    if (rows.length < BATCH) return;
  }
}

/** @param tables constants of the code */
export async function emptyTables(trx: Trx, tables: readonly string[]): Promise<void> {
  for (const table of tables) await trx(table).delete();
}
