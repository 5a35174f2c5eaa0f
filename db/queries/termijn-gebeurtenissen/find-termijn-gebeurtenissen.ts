import type { Trx } from '../../connect.ts';
import type { TermijnGebeurtenisRij } from './append-termijn-gebeurtenis.ts';

/** What happened to the term, oldest first. */
export async function findTermijnGebeurtenissen(
  trx: Trx,
  termijnId: string,
): Promise<TermijnGebeurtenisRij[]> {
  return trx<TermijnGebeurtenisRij>('termijn_gebeurtenissen')
    .where({ termijn_id: termijnId })
    .orderBy('id');
}
