import type { Trx } from '../../connect.ts';
import type { AflossingsplanRij, AflossingstermijnRij } from './aflossingsplan-rij.ts';

/** A plan with its instalments; the plan that ran before is replaced by it. */
export async function insertAflossingsplan(
  trx: Trx,
  plan: Omit<AflossingsplanRij, 'status'>,
  termijnen: readonly Pick<AflossingstermijnRij, 'nummer' | 'vervalt_op' | 'bedrag'>[],
): Promise<void> {
  await trx('aflossingsplannen')
    .where({ vordering_id: plan.vordering_id, status: 'lopend' })
    .update({ status: 'vervangen' });
  await trx('aflossingsplannen').insert(plan);
  if (termijnen.length > 0) {
    await trx('aflossingstermijnen').insert(
      termijnen.map((termijn) => ({ ...termijn, plan_id: plan.id, gemeente: plan.gemeente })),
    );
  }
}
