import type { Trx } from '../../connect.ts';
import type { BesluitRij } from './insert-besluit.ts';

export async function findBesluit(trx: Trx, besluitId: string): Promise<BesluitRij | undefined> {
  return trx<BesluitRij>('besluiten').where({ id: besluitId }).first();
}
