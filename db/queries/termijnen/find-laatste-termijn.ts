import type { Trx } from '../../connect.ts';
import type { TermijnRij } from './termijn-rij.ts';

/** The term of this soort that began last, whatever became of it. */
export async function findLaatsteTermijn(
  trx: Trx,
  { zaakId, soort }: { zaakId: string; soort: string },
): Promise<TermijnRij | undefined> {
  return trx<TermijnRij>('termijnen')
    .where({ zaak_id: zaakId, soort })
    .orderBy('begint_op', 'desc')
    .first();
}
