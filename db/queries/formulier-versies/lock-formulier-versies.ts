import type { Trx } from '../../connect.ts';

/** Lets one process at a time publish forms, until the end of the transaction. Reading goes on. */
export async function lockFormulierVersies(trx: Trx): Promise<void> {
  await trx.raw('lock table formulier_versies in share row exclusive mode');
}
