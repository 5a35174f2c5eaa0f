import type { Trx } from '../../connect.ts';
import type { BoekingRij } from './boeking-rij.ts';

/** The booking with this reference in a municipality: a payment that arrives twice is found here. */
export async function findKenmerk(
  trx: Trx,
  { gemeente, kenmerk }: { gemeente: string; kenmerk: string },
): Promise<BoekingRij | undefined> {
  return trx<BoekingRij>('vordering_boekingen').where({ gemeente, kenmerk }).first();
}
