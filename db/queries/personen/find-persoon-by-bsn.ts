import type { Trx } from '../../connect.ts';

/** The resident of this municipality with this number, by its keyed hash. */
export async function findPersoonByBsn(
  trx: Trx,
  gemeente: string,
  bsnHash: Buffer,
): Promise<{ id: string; gemeente: string } | undefined> {
  return trx('personen').where({ gemeente, bsn_hash: bsnHash }).first('id', 'gemeente');
}
