import type { Trx } from '../../connect.ts';

/**
 * Takes the checkpoint of a lane and partition until the end of the transaction: a second receiver of the same
 * lane waits here, and then sees what was applied.
 *
 * @returns the last position applied; -1 when there is none
 */
export async function lockCheckpoint(trx: Trx, lane: string, partition: number): Promise<number> {
  const { rows } = await trx.raw(
    `insert into engine_checkpoints as c (lane, partition, position) values (:lane, :partition, -1)
     on conflict (lane, partition) do update set position = c.position returning position`,
    { lane, partition },
  );
  return Number(rows[0].position);
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
