import type { Trx } from '../../connect.ts';

/** What an earlier delivery of this job decided. */
export async function findResult(trx: Trx, jobKey: string): Promise<unknown | undefined> {
  const known = await trx('inbox').where({ job_key: jobKey }).first('resultaat');
  return known?.resultaat;
}
