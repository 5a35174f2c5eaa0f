import type { Trx } from '../../db/connect.ts';
import type { CijferRij } from '../../db/queries/doorlooptijden/find-cijfers.ts';
import { MEASURED } from '../../terms/measured.ts';

const dayOf = (moment: string) => `(${moment} at time zone 'Europe/Amsterdam')::date`;
const begin = (day: string) => `(${day}::date::timestamp at time zone 'Europe/Amsterdam')`;
const SELECTIE =
  'z.gemeente = any(:gemeenten) and (:regeling::text is null or z.regeling = :regeling)';
/** Every case there ever was, or only those that ran in the period: each from its own index. */
const GETELD = {
  alle: `select z.* from zaken z where ${SELECTIE}`,
  periode: `select z.* from zaken z where ${SELECTIE} and z.beeindigd_op is null
    union all select z.* from zaken z where ${SELECTIE} and z.beeindigd_op >= ${begin(':van')}`,
};
const STILGESTAAN = `coalesce((select sum(hervat.datum - begin.datum) from termijnen t
  join termijn_gebeurtenissen begin on begin.termijn_id = t.id and begin.soort = 'opgeschort'
  join lateral (select g.datum from termijn_gebeurtenissen g where g.termijn_id = t.id and g.soort = 'hervat' and g.id > begin.id order by g.id limit 1) hervat on true
  where t.zaak_id = z.id and t.soort in (m.wettelijk, m.eigen)), 0)`;
const laatste = (soort: string) => `(select t.einddatum, t.gesloten_op from termijnen t
  where t.zaak_id = z.id and t.soort = ${soort} order by t.gesloten_op desc nulls first, t.id limit 1)`;
const IN_PERIODE = 'between :van::date and :totEn::date - 1';

/** What a period's tallies must say, counted from the facts themselves: slow, and with nothing in common with the tallies. */
export async function rawFigures(
  trx: Trx,
  {
    uitgesplitst,
    zaken = 'alle',
    ...vraag
  }: {
    gemeenten: readonly string[];
    regeling: string | null;
    van: string;
    totEn: string;
    uitgesplitst: boolean;
    zaken?: keyof typeof GETELD;
  },
): Promise<Omit<CijferRij, 'opgeschort' | 'te_laat' | 'twee_weken'>[]> {
  const metingen = Object.entries(MEASURED);
  const { rows } = await trx.raw(
    `with m as (select * from unnest(:processen::text[], :wettelijk::text[], :eigen::text[]) as m (proces, wettelijk, eigen)),
     geteld as (${GETELD[zaken]}),
     z as (
       select z.proces, z.gemeente, z.regeling, ${dayOf('z.gestart_op')} as van, ${dayOf('z.beeindigd_op')} as tot,
         case when ${dayOf('z.beeindigd_op')} ${IN_PERIODE} then ${dayOf('z.beeindigd_op')} - case when z.proces = 'aanvraag' then z.aanvraag_op else z.melding_op end end as bruto,
         case when ${dayOf('z.beeindigd_op')} ${IN_PERIODE} then ${STILGESTAAN} end as stil,
         w.einddatum as wettelijk_tot, e.einddatum as eigen_tot, ${dayOf('e.gesloten_op')} as eigen_op,
         case when m.wettelijk in ('beslistermijn', 'bezwaarbeslissing') then z.besloten_op else ${dayOf('w.gesloten_op')} end as wettelijk_op
       from geteld z join m on m.proces = z.proces
       left join lateral ${laatste('m.wettelijk')} w on m.wettelijk is not null
       left join lateral ${laatste('m.eigen')} e on m.eigen is not null)
     select proces, ${uitgesplitst ? 'gemeente, regeling' : 'null as gemeente, null as regeling'},
       count(*) filter (where van ${IN_PERIODE})::int as instroom,
       count(*) filter (where tot ${IN_PERIODE})::int as uitstroom,
       (count(*) filter (where van < :totEn::date) - count(*) filter (where tot < :totEn::date))::int as voorraad,
       count(bruto)::int as gemeten,
       percentile_cont(0.5) within group (order by bruto) as bruto_p50,
       percentile_cont(0.9) within group (order by bruto) as bruto_p90,
       percentile_cont(0.5) within group (order by bruto - stil) as netto_p50,
       percentile_cont(0.9) within group (order by bruto - stil) as netto_p90,
       count(wettelijk_tot) filter (where wettelijk_op ${IN_PERIODE})::int as wettelijk,
       count(*) filter (where wettelijk_op ${IN_PERIODE} and wettelijk_op <= wettelijk_tot)::int as binnen_wettelijk,
       count(eigen_tot) filter (where eigen_op ${IN_PERIODE})::int as eigen,
       count(*) filter (where eigen_op ${IN_PERIODE} and eigen_op <= eigen_tot)::int as binnen_eigen
     from z group by grouping sets (${uitgesplitst ? '(proces), (proces, gemeente), (proces, regeling)' : '(proces)'})`,
    {
      ...vraag,
      processen: metingen.map(([proces]) => proces),
      wettelijk: metingen.map(([, { wettelijk }]) => wettelijk),
      eigen: metingen.map(([, { eigen }]) => eigen),
    } as never,
  );
  return rows;
}
