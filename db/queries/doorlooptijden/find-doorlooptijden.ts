import type { Trx } from '../../connect.ts';

export type Periode = {
  /** first day, and the day after the last */
  readonly van: string;
  readonly totEn: string;
  readonly gemeenten: readonly string[];
  readonly proces: string;
};

export type CijferRij = {
  /** null: all of them together */
  gemeente: string | null;
  instroom: number;
  uitstroom: number;
  voorraad: number;
  opgeschort: number;
  gemeten: number;
  bruto_p50: number | null;
  bruto_p90: number | null;
  netto_p50: number | null;
  netto_p90: number | null;
  met_termijn: number;
  binnen_termijn: number;
};

/** The first moment of a day: cases begin and end at moments, a period is of calendar days here. */
const begin = (day: string) => `(${day}::date::timestamp at time zone 'Europe/Amsterdam')`;
const VAN = begin(':van');
const TOT_EN = begin(':totEn');

/** Days that the decision term of a case stood still. */
const STILGESTAAN = `coalesce((select sum(hervat.datum - begin.datum) from termijnen t
  join termijn_gebeurtenissen begin on begin.termijn_id = t.id and begin.soort = 'opgeschort'
  join lateral (select g.datum from termijn_gebeurtenissen g where g.termijn_id = t.id and g.soort = 'hervat' and g.id > begin.id order by g.id limit 1) hervat on true
  where t.zaak_id = z.id and t.soort = 'beslistermijn'), 0)`;

/**
 * The figures of a period, per municipality and of all: what came in, went out and was in hand, how long it took from application to
 * end (gross, and net of suspension), and whether decisions were in time. A case that ran over its term stays late, also after the decision.
 */
export async function findCijfers(trx: Trx, periode: Periode): Promise<CijferRij[]> {
  const { rows } = await trx.raw(
    `with z as (
       select z.*, z.beeindigd_op >= ${VAN} and z.beeindigd_op < ${TOT_EN} as uit,
         (z.beeindigd_op at time zone 'Europe/Amsterdam')::date - z.aanvraag_op as bruto,
         (z.beeindigd_op at time zone 'Europe/Amsterdam')::date - z.aanvraag_op - ${STILGESTAAN} as netto,
         t.einddatum, t.status as termijn_status
       from zaken z left join lateral (select einddatum, status from termijnen t where t.zaak_id = z.id and t.soort = 'beslistermijn'
         order by t.gesloten_op desc nulls first limit 1) t on true
       where z.gemeente = any(:gemeenten) and z.proces = :proces and z.gestart_op < ${TOT_EN}
         and (z.beeindigd_op is null or z.beeindigd_op >= ${VAN}))
     select gemeente,
       count(*) filter (where gestart_op >= ${VAN})::int as instroom,
       count(*) filter (where uit)::int as uitstroom,
       count(*) filter (where beeindigd_op is null or beeindigd_op >= ${TOT_EN})::int as voorraad,
       count(*) filter (where beeindigd_op is null and termijn_status = 'opgeschort')::int as opgeschort,
       count(bruto) filter (where uit)::int as gemeten,
       percentile_cont(0.5) within group (order by bruto) filter (where uit) as bruto_p50,
       percentile_cont(0.9) within group (order by bruto) filter (where uit) as bruto_p90,
       percentile_cont(0.5) within group (order by netto) filter (where uit) as netto_p50,
       percentile_cont(0.9) within group (order by netto) filter (where uit) as netto_p90,
       count(*) filter (where besloten_op >= :van::date and besloten_op < :totEn::date and einddatum is not null)::int as met_termijn,
       count(*) filter (where besloten_op >= :van::date and besloten_op < :totEn::date and besloten_op <= einddatum)::int as binnen_termijn
     from z group by grouping sets ((gemeente), ()) order by gemeente nulls first`,
    { ...periode } as never,
  );
  return rows;
}

export type VerloopRij = {
  vanaf: string;
  gemeente: string;
  instroom: number;
  uitstroom: number;
  voorraad: number;
};

/** The same three figures per step of the period. @param stap 'day', 'week' or 'month' */
export async function findVerloop(
  trx: Trx,
  periode: Periode,
  stap: 'day' | 'week' | 'month',
): Promise<VerloopRij[]> {
  const { rows } = await trx.raw(
    `with stappen as (
       select greatest(s::date, :van::date) as vanaf, least((s + ('1 ' || :stap)::interval)::date, :totEn::date) as tot
       from generate_series(date_trunc(:stap, :van::date::timestamp), :totEn::date::timestamp - interval '1 day', ('1 ' || :stap)::interval) s)
     select s.vanaf, g.gemeente,
       count(*) filter (where z.gestart_op >= s.van_op and z.gestart_op < s.tot_op)::int as instroom,
       count(*) filter (where z.beeindigd_op >= s.van_op and z.beeindigd_op < s.tot_op)::int as uitstroom,
       count(*) filter (where z.gestart_op < s.tot_op and (z.beeindigd_op is null or z.beeindigd_op >= s.tot_op))::int as voorraad
     from (select vanaf, ${begin('vanaf')} as van_op, ${begin('tot')} as tot_op from stappen) s cross join unnest(:gemeenten::text[]) as g (gemeente)
     left join zaken z on z.gemeente = g.gemeente and z.proces = :proces
       and z.gestart_op < s.tot_op and (z.beeindigd_op is null or z.beeindigd_op >= s.van_op)
     group by s.vanaf, g.gemeente order by s.vanaf, g.gemeente limit 5000`,
    { ...periode, stap } as never,
  );
  return rows;
}

export type DreigtRij = {
  zaak_id: string;
  nummer: string;
  gemeente: string;
  regeling: string;
  einddatum: string;
  dagen_tot: number;
  wacht_op: string | null;
};

/** Open cases whose decision term is in danger or over, the earliest first. */
export async function findDreigtTeLaat(
  trx: Trx,
  { gemeenten, proces, vandaag }: { gemeenten: readonly string[]; proces: string; vandaag: string },
): Promise<DreigtRij[]> {
  const { rows } = await trx.raw(
    `select z.id as zaak_id, z.nummer, z.gemeente, z.regeling, t.einddatum, t.einddatum - :vandaag::date as dagen_tot,
       (select naam from taken k where k.zaak_id = z.id and k.status = 'open' order by k.aangemaakt_op limit 1) as wacht_op
     from termijnen t join zaken z on z.id = t.zaak_id
     where t.soort = 'beslistermijn' and t.gesloten_op is null and t.status in ('lopend', 'verstreken') and z.beeindigd_op is null
       and z.gemeente = any(:gemeenten) and z.proces = :proces and coalesce(t.waarschuwing_op, t.einddatum) <= :vandaag::date
     order by t.einddatum, z.id limit 50`,
    { gemeenten, proces, vandaag } as never,
  );
  return rows;
}
