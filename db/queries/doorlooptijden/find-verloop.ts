import type { Trx } from '../../connect.ts';
import { GETELD, type Periode, TOT_EN, VAN } from './periode.ts';

export type VerloopRij = { vanaf: string; instroom: number; uitstroom: number; voorraad: number };

/**
 * Inflow, outflow and the stock at its end for each step of the period. Every case is looked at once: the stock is what was in hand
 * before, plus what came in, less what went out. @param stap 'day', 'week' or 'month'
 */
export async function findVerloop(
  trx: Trx,
  vraag: Periode & { proces: string; stap: 'day' | 'week' | 'month' },
): Promise<VerloopRij[]> {
  const stapVan = (moment: string) =>
    `greatest(date_trunc(:stap, ${moment} at time zone 'Europe/Amsterdam')::date, :van::date)`;
  const { rows } = await trx.raw(
    `with geteld as (select * from (${GETELD}) z where z.proces = :proces),
     stappen as (
       select greatest(s::date, :van::date) as vanaf
       from generate_series(date_trunc(:stap, :van::date::timestamp), :totEn::date::timestamp - interval '1 day', ('1 ' || :stap)::interval) s),
     erin as (select ${stapVan('gestart_op')} as vanaf, count(*) as aantal from geteld where gestart_op >= ${VAN} group by 1),
     eruit as (select ${stapVan('beeindigd_op')} as vanaf, count(*) as aantal from geteld where beeindigd_op < ${TOT_EN} group by 1)
     select s.vanaf, coalesce(i.aantal, 0)::int as instroom, coalesce(u.aantal, 0)::int as uitstroom,
       ((select count(*) from geteld where gestart_op < ${VAN})
         + sum(coalesce(i.aantal, 0) - coalesce(u.aantal, 0)) over (order by s.vanaf))::int as voorraad
     from stappen s left join erin i on i.vanaf = s.vanaf left join eruit u on u.vanaf = s.vanaf
     order by s.vanaf limit 5000`,
    { ...vraag } as never,
  );
  return rows;
}
