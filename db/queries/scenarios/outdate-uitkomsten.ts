import type { Trx } from '../../connect.ts';
import { tellOntwerp } from '../ontwerpen/tell-ontwerp.ts';

/** What the scenarios came to with this draft is to be found out again. */
export async function outdateUitkomsten(trx: Trx, ontwerpId: string): Promise<void> {
  await trx('scenario_uitkomsten').where({ ontwerp_id: ontwerpId }).update({ inhoud: null });
  await tellOntwerp(trx, ontwerpId);
}
