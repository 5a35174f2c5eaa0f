import type { Trx } from '../../connect.ts';

/** Ends the running plan of a claim, if there is one. */
export async function endAflossingsplan(
  trx: Trx,
  vorderingId: string,
  status: 'voldaan' | 'verbroken' | 'vervangen',
): Promise<void> {
  await trx('aflossingsplannen')
    .where({ vordering_id: vorderingId, status: 'lopend' })
    .update({ status });
}
