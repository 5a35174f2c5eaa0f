import type { Trx } from '../../connect.ts';
import { blokken, columns, STAPKORRELS } from './blokken.ts';
import { opgeteld, percentiel } from './percentiel.ts';
import type { Periode } from './periode.ts';

export type StapRij = {
  element_id: string;
  /** work of a person */
  taak: boolean;
  /** cases that are at this step now, and of those the ones over their term */
  nu: number;
  nu_laat: number;
  /** cases that did the step for the last time in the period */
  klaar: number;
  /** tenths of days from the beginning of the step to its end */
  duur_p50: number | null;
  duur_p90: number | null;
  /** until somebody took the task, and from then until it was done; null for what is no task of a person */
  wacht_p50: number | null;
  werk_p50: number | null;
};

const GEKOZEN =
  'z.proces = :proces and z.gemeente = any(:gemeenten) and (:regeling::text is null or z.regeling = :regeling)';
const PERCENTIELEN = [
  percentiel('duur', 0.5),
  percentiel('duur', 0.9),
  percentiel('wacht', 0.5),
  percentiel('werk', 0.5),
];

/**
 * For each step of a process how many cases are at it now, how many did it in the period and how long that took. What is done comes from
 * the tallies, what is at it now from the cases that are open. A step of a version or of an office that is not asked for does not count.
 *
 * @param vraag `versie`, `kantoor` null: all of them together
 */
export async function findStappen(
  trx: Trx,
  vraag: Periode & {
    proces: string;
    versie: number | null;
    kantoor: string | null;
    vandaag: string;
  },
): Promise<StapRij[]> {
  const { rows } = await trx.raw(
    `with periode as (select * from unnest(:korrels::int[], :blokken::date[]) as b (korrel, vanaf)),
     telling as (
       select z.element_id, z.taak, z.maat, z.tienden as dagen, sum(z.aantal)::int as aantal
       from periode join stapduren z using (korrel, vanaf)
       where ${GEKOZEN} and z.maat in ('klaar', 'duur', 'wacht', 'werk') and z.model = :proces
         and (:versie::int is null or z.versie = :versie) and (:kantoor::text is null or z.kantoor_id = :kantoor)
       group by 1, 2, 3, 4),
     opgeteld as (${opgeteld('telling', 'element_id')}),
     gedaan as (
       select element_id, bool_or(taak) as taak, coalesce(sum(aantal) filter (where maat = 'klaar'), 0)::int as klaar, ${PERCENTIELEN.join(', ')}
       from opgeteld group by 1),
     bezig as (select * from zaken_bij_stappen(:proces, :gemeenten, :regeling, :versie, :kantoor, :vandaag))
     select element_id, coalesce(g.taak, b.taak) as taak, coalesce(nu, 0) as nu, coalesce(nu_laat, 0) as nu_laat, coalesce(klaar, 0) as klaar,
       duur_p50, duur_p90, wacht_p50, werk_p50
     from gedaan g full join bezig b using (element_id)
     order by nu desc, klaar desc, element_id limit 200`,
    {
      ...vraag,
      ...columns('korrels', 'blokken', blokken(vraag.van, vraag.totEn, STAPKORRELS)),
    } as never,
  );
  return rows;
}
