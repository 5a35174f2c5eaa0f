import type { Trx } from '../../connect.ts';
import type { BesluitRij } from './insert-besluit.ts';

/** The decisions of a case that were made known, oldest first; at most a hundred. */
export async function findBekendeBesluiten(trx: Trx, zaakId: string): Promise<BesluitRij[]> {
  return trx<BesluitRij>('besluiten')
    .where({ zaak_id: zaakId })
    .whereNotNull('bekendgemaakt_op')
    .orderBy('genomen_op')
    .limit(100);
}
