import { createHash } from 'node:crypto';
import type { Db } from '../db/connect.ts';
import { readRecords } from '../db/queries/engine/read-records.ts';
import { emptyTables, readTable } from '../db/queries/engine/read-table.ts';
import { inTransaction } from '../db/transaction.ts';
import { fold } from './apply.ts';
import { projections } from './projections.ts';

const BATCH = 5_000;

/** One hash over all tables that are folded from the stream. */
export async function historyHash(db: Db): Promise<string> {
  const hash = createHash('sha256');
  await inTransaction(db, '*', async (trx) => {
    for (const table of projections.flatMap(({ tables }) => tables)) {
      hash.update(table);
      await readTable(trx, table, (row) => hash.update(row));
    }
  });
  return hash.digest('hex');
}

/**
 * Folds the kept stream from zero into emptied tables, in one transaction: readers see the old tables until it is
 * done. Must give the same hash as the live tables.
 *
 * @returns number of records folded
 */
export async function rebuildHistory(db: Db): Promise<number> {
  return inTransaction(db, '*', async (trx) => {
    await trx.raw('set local statement_timeout = 0');
    await emptyTables(
      trx,
      projections.flatMap(({ tables }) => tables),
    );
    let count = 0;
    for (let after = { partition: 0, position: -1 }; ; ) {
      const facts = await readRecords(trx, after, BATCH);
      const last = facts.at(-1);
      if (!last) return count;
      await fold(trx, facts);
      count += facts.length;
      after = { partition: last.partition, position: last.position };
    }
  });
}
