import type { Trx } from '../../connect.ts';
import type { VorderingRij } from './vordering-rij.ts';

/** Takes the claim until the end of the transaction: bookings of one claim come one after the other. */
export async function lockVordering(
  trx: Trx,
  vorderingId: string,
): Promise<VorderingRij | undefined> {
  return trx<VorderingRij>('vorderingen').where({ id: vorderingId }).forUpdate().first();
}
