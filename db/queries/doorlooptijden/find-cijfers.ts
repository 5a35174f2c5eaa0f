import type { Trx } from '../../connect.ts';
import { dayOf, GETELD, type Periode, TOT_EN, VAN } from './periode.ts';

/** A process and the terms on which it is measured. */
export type Meting = {
  readonly proces: string;
  readonly wettelijk: string | null;
  readonly eigen: string | null;
};

export type CijferRij = {
  proces: string;
  /** of one municipality, of one scheme, or (both null) of the whole process */
  gemeente: string | null;
  regeling: string | null;
  instroom: number;
  uitstroom: number;
  voorraad: number;
  opgeschort: number;
  te_laat: number;
  twee_weken: number;
  gemeten: number;
  bruto_p50: number | null;
  bruto_p90: number | null;
  netto_p50: number | null;
  netto_p90: number | null;
  wettelijk: number;
  binnen_wettelijk: number;
  eigen: number;
  binnen_eigen: number;
};

/** Days that the measured terms of a case stood still. */
const STILGESTAAN = `coalesce((select sum(hervat.datum - begin.datum) from termijnen t
  join termijn_gebeurtenissen begin on begin.termijn_id = t.id and begin.soort = 'opgeschort'
  join lateral (select g.datum from termijn_gebeurtenissen g where g.termijn_id = t.id and g.soort = 'hervat' and g.id > begin.id order by g.id limit 1) hervat on true
  where t.zaak_id = z.id and t.soort in (m.wettelijk, m.eigen)), 0)`;

const laatste = (soort: string) => `(select t.einddatum, t.status, t.gesloten_op from termijnen t
  where t.zaak_id = z.id and t.soort = ${soort} order by t.gesloten_op desc nulls first limit 1)`;

/** The running term of an open case has its last day here. */
const loopt = (alias: string, einddatum: string) =>
  `${alias}.gesloten_op is null and ${alias}.status in ('lopend', 'verstreken') and ${alias}.einddatum ${einddatum}`;
const TE_LAAT = '< :vandaag::date';
const TWEE_WEKEN = 'between :vandaag::date and :vandaag::date + 14';

const UITGESPLITST = '(proces), (proces, gemeente), (proces, regeling)';
const IN_PERIODE = 'between :van::date and :totEn::date - 1';

/**
 * The figures of a period per process, and within it per municipality and per scheme: what came in, went out and was in hand, how long
 * it took (gross, and net of suspension), and what was in time. An application counts from the day of the application, anything else
 * from the day that it was reported. A decision is in time by its day; a term that no decision closes by the day on which it was closed.
 * A case that ran over its term stays late, also after the decision.
 */
export async function findCijfers(
  trx: Trx,
  {
    metingen,
    uitgesplitst,
    ...periode
  }: Periode & {
    vandaag: string;
    metingen: readonly Meting[];
    /** also per municipality and per scheme */
    uitgesplitst: boolean;
  },
): Promise<CijferRij[]> {
  const { rows } = await trx.raw(
    `with m as (select * from unnest(:processen::text[], :wettelijk::text[], :eigen::text[]) as m (proces, wettelijk, eigen)),
     geteld as (${GETELD}),
     z as (
       select z.proces, z.gemeente, z.regeling, z.gestart_op, z.beeindigd_op, z.beeindigd_op < ${TOT_EN} as uit,
         case when z.beeindigd_op < ${TOT_EN} then ${dayOf('z.beeindigd_op')} - case when z.proces = 'aanvraag' then z.aanvraag_op else z.melding_op end end as bruto,
         case when z.beeindigd_op < ${TOT_EN} then ${STILGESTAAN} end as stil,
         z.beeindigd_op is null and 'opgeschort' in (w.status, e.status) as opgeschort,
         z.beeindigd_op is null and (${loopt('w', TE_LAAT)} or ${loopt('e', TE_LAAT)}) as te_laat,
         z.beeindigd_op is null and (${loopt('w', TWEE_WEKEN)} or ${loopt('e', TWEE_WEKEN)}) as twee_weken,
         w.einddatum as wettelijk_tot, e.einddatum as eigen_tot, ${dayOf('e.gesloten_op')} as eigen_op,
         case when m.wettelijk in ('beslistermijn', 'bezwaarbeslissing') then z.besloten_op else ${dayOf('w.gesloten_op')} end as wettelijk_op
       from geteld z join m on m.proces = z.proces
       left join lateral ${laatste('m.wettelijk')} w on m.wettelijk is not null
       left join lateral ${laatste('m.eigen')} e on m.eigen is not null)
     select proces, ${uitgesplitst ? 'gemeente, regeling' : 'null as gemeente, null as regeling'},
       count(*) filter (where gestart_op >= ${VAN})::int as instroom,
       count(*) filter (where uit)::int as uitstroom,
       count(*) filter (where uit is not true)::int as voorraad,
       count(*) filter (where opgeschort)::int as opgeschort,
       count(*) filter (where te_laat)::int as te_laat,
       count(*) filter (where twee_weken)::int as twee_weken,
       count(bruto)::int as gemeten,
       percentile_cont(0.5) within group (order by bruto) as bruto_p50,
       percentile_cont(0.9) within group (order by bruto) as bruto_p90,
       percentile_cont(0.5) within group (order by bruto - stil) as netto_p50,
       percentile_cont(0.9) within group (order by bruto - stil) as netto_p90,
       count(wettelijk_tot) filter (where wettelijk_op ${IN_PERIODE})::int as wettelijk,
       count(*) filter (where wettelijk_op ${IN_PERIODE} and wettelijk_op <= wettelijk_tot)::int as binnen_wettelijk,
       count(eigen_tot) filter (where eigen_op ${IN_PERIODE})::int as eigen,
       count(*) filter (where eigen_op ${IN_PERIODE} and eigen_op <= eigen_tot)::int as binnen_eigen
     from z group by grouping sets (${uitgesplitst ? UITGESPLITST : '(proces)'})`,
    {
      ...periode,
      processen: metingen.map(({ proces }) => proces),
      wettelijk: metingen.map(({ wettelijk }) => wettelijk),
      eigen: metingen.map(({ eigen }) => eigen),
    } as never,
  );
  return rows;
}
