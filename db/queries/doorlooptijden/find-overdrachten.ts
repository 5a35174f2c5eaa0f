import type { Trx } from '../../connect.ts';
import { blokken, columns, STAPKORRELS } from './blokken.ts';
import { opgeteld, percentiel } from './percentiel.ts';
import type { Periode } from './periode.ts';

export type OverdrachtRij = {
  proces: string;
  /** null: all of them together */
  gemeente: string | null;
  /** the side that took over */
  naar: 'front-office' | 'back-office';
  /** cases that went over to that side for the last time in the period */
  zaken: number;
  /** tenths of days from the end of the last task of the one side to the taking of the next task by the other */
  overdracht_p50: number | null;
  overdracht_p90: number | null;
};

/**
 * How long cases waited between front and back office, per process and of one process per municipality; counted on the day on which the
 * task of the side that took over was done. From the tallies.
 *
 * @param vraag `uitgesplitst` the process of which the municipalities are told as well; null: none
 */
export async function findOverdrachten(
  trx: Trx,
  vraag: Periode & { processen: readonly string[]; uitgesplitst: string | null },
): Promise<OverdrachtRij[]> {
  const { rows } = await trx.raw(
    `with periode as (select * from unnest(:korrels::int[], :blokken::date[]) as b (korrel, vanaf)),
     telling as (
       select z.proces, z.gemeente, k.soort as naar, z.maat, z.tienden as dagen, sum(z.aantal)::int as aantal
       from periode join stapduren z using (korrel, vanaf) join kantoren k on k.id = z.kantoor_id
       where z.proces = any(:processen) and z.gemeente = any(:gemeenten) and (:regeling::text is null or z.regeling = :regeling)
         and z.maat in ('overdracht', 'overgedragen')
       group by 1, 2, 3, 4, 5),
     verdeling as (
       select proces, g.gemeente, naar, maat, dagen, sum(aantal)::int as aantal
       from telling t cross join lateral (values (null::text), (t.gemeente)) g (gemeente)
       where g.gemeente is null or proces = :uitgesplitst
       group by 1, 2, 3, 4, 5),
     opgeteld as (${opgeteld('verdeling', 'proces, gemeente, naar')})
     select proces, gemeente, naar, coalesce(sum(aantal) filter (where maat = 'overgedragen'), 0)::int as zaken,
       ${percentiel('overdracht', 0.5)}, ${percentiel('overdracht', 0.9)}
     from opgeteld group by 1, 2, 3`,
    {
      ...vraag,
      ...columns('korrels', 'blokken', blokken(vraag.van, vraag.totEn, STAPKORRELS)),
    } as never,
  );
  return rows;
}
