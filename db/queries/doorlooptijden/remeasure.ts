import type { Db } from '../../connect.ts';
import { inTransaction } from '../../transaction.ts';

/** Makes the tallies of the dashboard anew from the cases, their terms and their steps: the same ones, when nothing was wrong (docs/adr/0030). */
export const remeasure = (db: Db): Promise<void> =>
  inTransaction(db, '*', async (trx) => {
    await trx.raw('set local statement_timeout = 0');
    await trx.raw('select hermeet_zaken()');
    await trx.raw('select hermeet_stappen()');
  });
