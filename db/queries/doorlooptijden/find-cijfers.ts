import type { Trx } from '../../connect.ts';
import { blokken, blokkenVoor, columns } from './blokken.ts';
import { opgeteld, percentiel } from './percentiel.ts';
import type { Periode } from './periode.ts';

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

const SELECTIE =
  'gemeente = any(:gemeenten) and proces = any(:processen) and (:regeling::text is null or regeling = :regeling)';
/** A whole process, and of one process each municipality and each scheme: 1 is not split. */
const GROEPEN = `cross join lateral (values (null::text, null::text), (r.gemeente, null), (null, r.regeling)) g (per_gemeente, per_regeling)
  where ((g.per_gemeente is null and g.per_regeling is null) or r.proces = :uitgesplitst)`;
const TELLINGEN = [
  'instroom',
  'uitstroom',
  'gemeten',
  'wettelijk',
  'binnen_wettelijk',
  'eigen',
  'binnen_eigen',
];
const IN_GEVAAR = ['opgeschort', 'te_laat', 'twee_weken'];
const sum = (telling: string, waarin = 'true', naam = telling) =>
  `coalesce(sum(${telling}) filter (where ${waarin}), 0)::int as ${naam}`;

/**
 * The figures of a period per process, and of one of them per municipality and per scheme: what came in, went out and was in hand, how
 * long it took (gross, and net of suspension), and what was in time. All from the tallies, that count a case on the days of its facts;
 * what stands still or is late is of today, whatever the period.
 *
 * @param vraag `uitgesplitst` the process that is split; null: none
 */
export async function findCijfers(
  trx: Trx,
  vraag: Periode & {
    vandaag: string;
    processen: readonly string[];
    uitgesplitst: string | null;
  },
): Promise<CijferRij[]> {
  const { rows } = await trx.raw(
    `with periode as (select * from unnest(:korrels::int[], :blokken::date[]) as b (korrel, vanaf)),
     eerder as (select * from unnest(:eerderKorrels::int[], :eerderBlokken::date[]) as b (korrel, vanaf)),
     r as (
       select gemeente, proces, regeling, ${TELLINGEN.map((telling) => sum(telling, 'nu')).join(', ')},
         sum(instroom - uitstroom)::int as voorraad
       from (select *, true as nu from periode union all select *, false from eerder) p join zaakstromen s using (korrel, vanaf)
       where ${SELECTIE} group by 1, 2, 3),
     stroom as (
       select proces, per_gemeente as gemeente, per_regeling as regeling,
         ${['voorraad', ...TELLINGEN].map((telling) => sum(telling)).join(', ')}
       from r ${GROEPEN} group by 1, 2, 3),
     open as (
       select gemeente, proces, regeling, ${sum('aantal', 'opgeschort', 'opgeschort')},
         ${sum('aantal', 'not opgeschort and einddatum < :vandaag::date', 'te_laat')},
         ${sum('aantal', 'not opgeschort and einddatum between :vandaag::date and :vandaag::date + 14', 'twee_weken')}
       from zaaktermijnen where ${SELECTIE} group by 1, 2, 3),
     gevaar as (
       select proces, per_gemeente as gemeente, per_regeling as regeling, ${IN_GEVAAR.map((telling) => sum(telling)).join(', ')}
       from open r ${GROEPEN} group by 1, 2, 3),
     duur as materialized (
       select case when proces = :uitgesplitst then gemeente end as gemeente, proces, case when proces = :uitgesplitst then regeling end as regeling, maat, dagen,
         sum(aantal)::int as aantal
       from periode join zaakduren using (korrel, vanaf) where ${SELECTIE} group by 1, 2, 3, 4, 5),
     verdeling as (
       select proces, per_gemeente as gemeente, per_regeling as regeling, maat, dagen, sum(aantal)::int as aantal
       from duur r ${GROEPEN} group by 1, 2, 3, 4, 5),
     opgeteld as (${opgeteld('verdeling', 'proces, gemeente, regeling')}),
     percentielen as (
       select proces, gemeente, regeling, ${['bruto', 'netto'].flatMap((maat) => [percentiel(maat, 0.5), percentiel(maat, 0.9)]).join(', ')}
       from opgeteld group by 1, 2, 3)
     select s.*, coalesce(g.opgeschort, 0) as opgeschort, coalesce(g.te_laat, 0) as te_laat, coalesce(g.twee_weken, 0) as twee_weken,
       p.bruto_p50, p.bruto_p90, p.netto_p50, p.netto_p90
     from stroom s
       left join gevaar g on (g.proces, coalesce(g.gemeente, ''), coalesce(g.regeling, '')) = (s.proces, coalesce(s.gemeente, ''), coalesce(s.regeling, ''))
       left join percentielen p on (p.proces, coalesce(p.gemeente, ''), coalesce(p.regeling, '')) = (s.proces, coalesce(s.gemeente, ''), coalesce(s.regeling, ''))
     where s.instroom > 0 or s.uitstroom > 0 or s.voorraad > 0 or s.wettelijk > 0 or s.eigen > 0`,
    {
      ...vraag,
      ...columns('korrels', 'blokken', blokken(vraag.van, vraag.totEn)),
      ...columns('eerderKorrels', 'eerderBlokken', blokkenVoor(vraag.van)),
    } as never,
  );
  return rows;
}
