import type { Trx } from '../../connect.ts';
import type { BesluitRij } from './insert-besluit.ts';

/** The grant of the case that was decided last. */
export async function findLaatsteToekenning(
  trx: Trx,
  zaakId: string,
): Promise<BesluitRij | undefined> {
  return trx<BesluitRij>('besluiten')
    .where({ zaak_id: zaakId })
    .whereIn('soort', ['toekenning', 'toekenning-lening'])
    .orderBy('genomen_op', 'desc')
    .first();
}
