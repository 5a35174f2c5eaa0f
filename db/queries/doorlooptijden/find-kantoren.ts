import type { Trx } from '../../connect.ts';
import { blokken, columns, STAPKORRELS } from './blokken.ts';
import { opgeteld, percentiel } from './percentiel.ts';
import type { Periode } from './periode.ts';

export type KantoorRij = {
  kantoor_id: string;
  naam: string;
  /** cases of which the office did its last task in the period */
  zaken: number;
  /** tenths of days until somebody took a task, and from then until it was done */
  wacht_p50: number | null;
  wacht_p90: number | null;
  werk_p50: number | null;
  werk_p90: number | null;
  /** cases that last came over from the other side, front or back, in the period, and how long they waited for it */
  overgedragen: number;
  overdracht_p50: number | null;
  overdracht_p90: number | null;
};

const PERCENTIELEN = ['wacht', 'werk', 'overdracht'].flatMap((maat) => [
  percentiel(maat, 0.5),
  percentiel(maat, 0.9),
]);

/** How long the tasks of a process waited and were worked on at each office, those of the processes that it calls included; from the tallies. */
export async function findKantoren(
  trx: Trx,
  vraag: Periode & { proces: string },
): Promise<KantoorRij[]> {
  const { rows } = await trx.raw(
    `with periode as (select * from unnest(:korrels::int[], :blokken::date[]) as b (korrel, vanaf)),
     telling as (
       select z.kantoor_id, z.maat, z.tienden as dagen, sum(z.aantal)::int as aantal
       from periode join stapduren z using (korrel, vanaf)
       where z.proces = :proces and z.gemeente = any(:gemeenten) and (:regeling::text is null or z.regeling = :regeling)
         and z.maat in ('wacht', 'werk', 'kantoor', 'overdracht', 'overgedragen') and z.kantoor_id <> ''
       group by 1, 2, 3),
     opgeteld as (${opgeteld('telling', 'kantoor_id')}),
     cijfers as (
       select kantoor_id, ${['kantoor', 'overgedragen'].map((maat) => `coalesce(sum(aantal) filter (where maat = '${maat}'), 0)::int as ${maat}`).join(', ')},
         ${PERCENTIELEN.join(', ')}
       from opgeteld group by 1)
     select c.*, c.kantoor as zaken, k.naam from cijfers c join kantoren k on k.id = c.kantoor_id order by k.soort desc, k.naam limit 100`,
    {
      ...vraag,
      ...columns('korrels', 'blokken', blokken(vraag.van, vraag.totEn, STAPKORRELS)),
    } as never,
  );
  return rows.map(({ kantoor: _, ...rij }: KantoorRij & { kantoor: number }) => rij);
}
