import type { Trx } from '../../connect.ts';

export type KanttekeningRij = {
  id: string;
  ontwerp_id: string;
  /** null = of the whole draft */
  element_id: string | null;
  /** as the element was called when it was noted */
  element_naam: string | null;
  tekst: string;
  door: string;
  door_naam: string;
  op: Date;
  opgelost_door: string | null;
  opgelost_door_naam: string | null;
  opgelost_op: Date | null;
};

const kanttekeningen = (trx: Trx, ontwerpId: string) =>
  trx('kanttekeningen as k')
    .join('medewerkers as d', 'd.id', 'k.door')
    .leftJoin('medewerkers as o', 'o.id', 'k.opgelost_door')
    .where('k.ontwerp_id', ontwerpId)
    .select('k.*', 'd.naam as door_naam', 'o.naam as opgelost_door_naam');

/** The open ones first, then in the order in which they were noted; bounded by what a draft may have. */
export const findKanttekeningen = (trx: Trx, ontwerpId: string): Promise<KanttekeningRij[]> =>
  kanttekeningen(trx, ontwerpId).orderByRaw('k.opgelost_op is not null, k.op, k.id').limit(200);

/** One of a draft; none of another draft. */
export const findKanttekening = (
  trx: Trx,
  { ontwerpId, id }: { ontwerpId: string; id: string },
): Promise<KanttekeningRij | undefined> => kanttekeningen(trx, ontwerpId).where('k.id', id).first();
