import type { Trx } from '../../connect.ts';
import type { BetalingRij } from './insert-betaling.ts';

export async function findBetaling(trx: Trx, betalingId: string): Promise<BetalingRij | undefined> {
  return trx<BetalingRij>('betalingen').where({ id: betalingId }).first();
}
