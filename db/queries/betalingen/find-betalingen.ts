import type { Trx } from '../../connect.ts';
import type { BetalingRij } from './insert-betaling.ts';

/** Every payment order of the case, in the order in which they were given. */
export async function findBetalingen(trx: Trx, zaakId: string): Promise<BetalingRij[]> {
  return trx<BetalingRij>('betalingen').where({ zaak_id: zaakId }).orderBy(['opgedragen_op', 'id']);
}
