import type { Trx } from '../../connect.ts';
import { tellOntwerp } from '../ontwerpen/tell-ontwerp.ts';

/** Marks a kanttekening of a draft that the caller holds as solved, or opens it again with null. */
export async function putOpgelost(
  trx: Trx,
  { ontwerpId, id }: { ontwerpId: string; id: string },
  opgelost: { door: string; op: Date } | null,
): Promise<void> {
  await trx('kanttekeningen')
    .where({ id, ontwerp_id: ontwerpId })
    .update({ opgelost_door: opgelost?.door ?? null, opgelost_op: opgelost?.op ?? null });
  await tellOntwerp(trx, ontwerpId);
}
