import type { Trx } from '../../connect.ts';
import type { BesluitRij } from './insert-besluit.ts';

/** The decisions of a case, the latest last. */
export async function findBesluiten(trx: Trx, zaakId: string): Promise<BesluitRij[]> {
  return trx<BesluitRij>('besluiten').where({ zaak_id: zaakId }).orderBy(['genomen_op', 'id']);
}
