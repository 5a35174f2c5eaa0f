import type { Trx } from '../../connect.ts';
import type { BoekingRij } from './boeking-rij.ts';

/** The bookings of a claim in the order in which they were made. A claim of ten years of instalments stays below the bound. */
export async function findBoekingen(trx: Trx, vorderingId: string): Promise<BoekingRij[]> {
  return trx<BoekingRij>('vordering_boekingen')
    .where({ vordering_id: vorderingId })
    .orderBy('id')
    .limit(2000);
}
