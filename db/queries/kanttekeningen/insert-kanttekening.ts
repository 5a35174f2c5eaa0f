import type { Trx } from '../../connect.ts';
import { tellOntwerp } from '../ontwerpen/tell-ontwerp.ts';
import type { KanttekeningRij } from './find-kanttekeningen.ts';

type Kanttekening = Pick<
  KanttekeningRij,
  'id' | 'ontwerp_id' | 'element_id' | 'element_naam' | 'tekst' | 'door' | 'op'
>;

/** Notes something at a draft that the caller holds. */
export async function insertKanttekening(trx: Trx, kanttekening: Kanttekening): Promise<void> {
  await trx('kanttekeningen').insert(kanttekening);
  await tellOntwerp(trx, kanttekening.ontwerp_id);
}
