import type { Trx } from '../../connect.ts';
import type { AflossingsplanRij, AflossingstermijnRij } from './aflossingsplan-rij.ts';

export type Aflossingsplan = AflossingsplanRij & { readonly termijnen: AflossingstermijnRij[] };

/** The last plan of a claim with its instalments, whether it still runs or not; `undefined` before the first. */
export async function findAflossingsplan(
  trx: Trx,
  vorderingId: string,
): Promise<Aflossingsplan | undefined> {
  const plan = await trx<AflossingsplanRij>('aflossingsplannen')
    .where({ vordering_id: vorderingId })
    .orderByRaw("(status = 'lopend') desc, afgesproken_op desc, id")
    .first();
  if (!plan) return undefined;
  const termijnen = await trx<AflossingstermijnRij>('aflossingstermijnen')
    .where({ plan_id: plan.id })
    .orderBy('nummer')
    .limit(1000);
  return { ...plan, termijnen };
}
