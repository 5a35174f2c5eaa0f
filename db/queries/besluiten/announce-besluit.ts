import type { Trx } from '../../connect.ts';

/** The day on which the decision was sent (art. 3:41 Awb); the first day given stays. */
export async function announceBesluit(trx: Trx, besluitId: string, op: string): Promise<void> {
  await trx('besluiten')
    .where({ id: besluitId, bekendgemaakt_op: null })
    .update({ bekendgemaakt_op: op });
}
