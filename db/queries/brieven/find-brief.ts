import type { Trx } from '../../connect.ts';
import type { BriefRij } from './insert-brief.ts';

export async function findBrief(trx: Trx, briefId: string): Promise<BriefRij | undefined> {
  return trx<BriefRij>('brieven').where({ id: briefId }).first();
}
