import type { Trx } from '../../connect.ts';

/** The benefit administration took the order; the first time stays. */
export async function markBevestigd(
  trx: Trx,
  betalingId: string,
  { op, kenmerk }: { op: Date; kenmerk: string },
): Promise<void> {
  await trx('betalingen')
    .where({ id: betalingId, bevestigd_op: null })
    .update({ bevestigd_op: op, kenmerk });
}
