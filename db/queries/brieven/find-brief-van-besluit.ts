import type { Trx } from '../../connect.ts';
import type { BriefRij } from './insert-brief.ts';

/** The letter by which a decision is announced. */
export async function findBriefVanBesluit(
  trx: Trx,
  besluitId: string,
): Promise<Pick<BriefRij, 'id' | 'verzonden_op'> | undefined> {
  return trx<BriefRij>('brieven')
    .where({ besluit_id: besluitId })
    .orderBy('opgesteld_op')
    .first('id', 'verzonden_op');
}
