import type { Trx } from '../../connect.ts';
import type { TermijnRij } from './termijn-rij.ts';

/** The term, locked until the end of the transaction. */
export async function lockTermijn(trx: Trx, termijnId: string): Promise<TermijnRij | undefined> {
  return trx<TermijnRij>('termijnen').where({ id: termijnId }).forUpdate().first();
}
