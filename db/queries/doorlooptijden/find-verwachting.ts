import type { Trx } from '../../connect.ts';
import { dayOf } from './periode.ts';

/** From the beginning of a step to the end of the term, in days that did not stand still. */
export type DuurRij = { element_id: string; dagen: number; klaar: number; lopend: number };

export type LopendRij = {
  zaak_id: string;
  nummer: string;
  gemeente: string;
  regeling: string;
  /** last day of the term */
  einddatum: string;
  /** the step that the case is at: that of its newest task */
  element_id: string;
  stap: string;
  /** days since it came there, without those that stood still */
  gewacht: number;
  /** day on which the term ended; null while it runs */
  gesloten: string | null;
};

type Vraag = {
  readonly proces: string;
  readonly soorten: readonly string[];
  readonly gemeenten: readonly string[];
  readonly regeling: string | null;
  /** what was known on this day */
  readonly op: string;
};

/** The speed of the year before; older work was done by other people and other rules. */
const GESCHIEDENIS_DAGEN = 365;
/** The terms that were closed last: more of them make the wait longer and the estimate hardly better. */
const MEESTE_GESLOTEN = 5000;
const MEESTE_LOPEND = 5000;
/** First moment of the day that is asked about. */
const OP = "(:op::date::timestamp at time zone 'Europe/Amsterdam')";

/** Days from a day on that a term stood still and went on again. */
const stil = (
  vanaf: string,
) => `coalesce((select sum(hervat.datum - begin.datum)::int from termijn_gebeurtenissen begin
  join lateral (select g.datum from termijn_gebeurtenissen g where g.termijn_id = begin.termijn_id and g.soort = 'hervat' and g.id > begin.id
    order by g.id limit 1) hervat on true
  where begin.termijn_id = t.id and begin.soort = 'opgeschort' and begin.datum >= ${vanaf}), 0)`;

/**
 * How long it took from each step to the end of the term, in the cases whose term ended in the year before, and how long the running ones
 * have been seen.
 */
export async function findDuren(trx: Trx, vraag: Omit<Vraag, 'regeling'>): Promise<DuurRij[]> {
  const { rows } = await trx.raw(
    `with gesloten as materialized (
       select t.id, t.zaak_id, t.gesloten_op from termijnen t join zaken z on z.id = t.zaak_id and z.proces = :proces
       where t.gemeente = any(:gemeenten) and t.soort = any(:soorten) and t.gesloten_op < ${OP}
         and t.gesloten_op >= ${OP} - interval '${GESCHIEDENIS_DAGEN} days'
       order by t.gesloten_op desc limit ${MEESTE_GESLOTEN}),
     lopend as materialized (
       select t.id, t.zaak_id, t.gesloten_op from termijnen t join zaken z on z.id = t.zaak_id and z.proces = :proces
       where t.gemeente = any(:gemeenten) and t.soort = any(:soorten) and t.begint_op <= :op::date
         and (t.gesloten_op is null or t.gesloten_op >= ${OP})
       order by t.begint_op desc limit ${MEESTE_LOPEND}),
     stap as (
       select t.id, k.element_id, ${dayOf('t.gesloten_op')} < :op::date as klaar,
         least(${dayOf('t.gesloten_op')}, :op::date) as tot, min(${dayOf('k.aangemaakt_op')}) as van
       from (select * from gesloten union all select * from lopend) t
         cross join lateral (select element_id, aangemaakt_op from taken k where k.zaak_id = t.zaak_id offset 0) k
       where ${dayOf('k.aangemaakt_op')} <= :op::date and (t.gesloten_op is null or k.aangemaakt_op <= t.gesloten_op)
       group by t.id, k.element_id, t.gesloten_op)
     select t.element_id, greatest(t.tot - t.van - ${stil('t.van')}, 0) as dagen, (count(*) filter (where klaar))::int as klaar,
       (count(*) filter (where klaar is not true))::int as lopend
     from stap t group by 1, 2 order by 1, 2 limit 20000`,
    { ...vraag } as never,
  );
  return rows;
}

/** Cases whose term ran on that day, and was not over yet. */
export async function findLopend(trx: Trx, vraag: Vraag): Promise<LopendRij[]> {
  const { rows } = await trx.raw(
    `select z.id as zaak_id, z.nummer, z.gemeente, z.regeling, t.einddatum, k.element_id, k.naam as stap,
       greatest(:op::date - k.van - ${stil('k.van')}, 0) as gewacht, ${dayOf('t.gesloten_op')} as gesloten
     from termijnen t join zaken z on z.id = t.zaak_id
       join lateral (select element_id, naam, ${dayOf('aangemaakt_op')} as van from taken
         where zaak_id = z.id and ${dayOf('aangemaakt_op')} <= :op::date order by aangemaakt_op desc, id limit 1) k on true
     where z.proces = :proces and t.gemeente = any(:gemeenten) and t.soort = any(:soorten) and (:regeling::text is null or z.regeling = :regeling)
       and t.begint_op <= :op::date and t.einddatum >= :op::date
       and (t.gesloten_op is null or t.gesloten_op >= ${OP} + interval '1 day')
       and (t.gesloten_op is not null or t.status in ('lopend', 'verstreken'))
     order by t.einddatum, z.id limit ${MEESTE_LOPEND}`,
    { ...vraag } as never,
  );
  return rows;
}
