import type { Trx } from '../../connect.ts';

/** One number for what no two publications, and no publication and a new task, do at once. */
const LOCK = 330_033;

/** Lets nobody else publish, and no task be opened, until the end of the transaction: a new task finds the form of its version. */
export async function holdPublicaties(trx: Trx): Promise<void> {
  await trx.raw('select pg_advisory_xact_lock(?)', [LOCK]);
}

/** Waits for the publication in hand; any number of transactions may open tasks at once. */
export async function awaitPublicatie(trx: Trx): Promise<void> {
  await trx.raw('select pg_advisory_xact_lock_shared(?)', [LOCK]);
}
