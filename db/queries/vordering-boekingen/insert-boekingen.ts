import type { Trx } from '../../connect.ts';
import type { BoekingRij } from './boeking-rij.ts';

/** One statement, so that the trigger on the balance sees the bookings together. */
export async function insertBoekingen(
  trx: Trx,
  boekingen: readonly Omit<BoekingRij, 'id'>[],
): Promise<void> {
  await trx('vordering_boekingen').insert([...boekingen]);
}
