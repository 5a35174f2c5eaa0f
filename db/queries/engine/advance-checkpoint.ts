import type { Trx } from '../../connect.ts';

/**
 * Takes the checkpoint of a lane and partition until the end of the transaction: a second receiver of the same
 * lane waits here, and then sees what was applied.
 *
 * @returns the last position applied; -1 when there is none
 */
export async function lockCheckpoint(trx: Trx, lane: string, partition: number): Promise<number> {
  await trx('engine_checkpoints')
    .insert({ lane, partition, position: -1 })
    .onConflict(['lane', 'partition'])
    .ignore();
  const row = await trx('engine_checkpoints')
    .where({ lane, partition })
    .forUpdate()
    .first('position');
  return Number(row.position);
}

export async function storeCheckpoint(
  trx: Trx,
  lane: string,
  partition: number,
  position: number,
): Promise<void> {
  await trx('engine_checkpoints')
    .where({ lane, partition })
    .update({ position, bijgewerkt_op: trx.fn.now() });
}
