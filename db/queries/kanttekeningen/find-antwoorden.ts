import type { Trx } from '../../connect.ts';

export type AntwoordRij = {
  id: string;
  kanttekening_id: string;
  tekst: string;
  door: string;
  door_naam: string;
  op: Date;
};

/** What was answered to the kanttekeningen of a draft, in the order in which it was; bounded by what each may have. */
export const findAntwoorden = (trx: Trx, ontwerpId: string): Promise<AntwoordRij[]> =>
  trx('kanttekening_antwoorden as a')
    .join('kanttekeningen as k', 'k.id', 'a.kanttekening_id')
    .join('medewerkers as d', 'd.id', 'a.door')
    .where('k.ontwerp_id', ontwerpId)
    .orderBy(['a.op', 'a.id'])
    .limit(10_000)
    .select('a.*', 'd.naam as door_naam');
