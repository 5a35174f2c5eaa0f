import type { Trx } from '../../connect.ts';

/** Keeps what the job decided, for its next delivery. */
export async function storeResult(trx: Trx, jobKey: string, resultaat: object): Promise<void> {
  await trx('inbox')
    .where({ job_key: jobKey })
    .update({ resultaat: JSON.stringify(resultaat) });
}
