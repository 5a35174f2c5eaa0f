import type { Trx } from '../../connect.ts';

export type FunctieZonderKantoor = { functie: string; gemeenten: string };

/** Functions that no office executes on this day in some municipality that the transaction sees, with the names of those. */
export async function findFunctiesZonderKantoor(
  trx: Trx,
  op: string,
): Promise<FunctieZonderKantoor[]> {
  const { rows } = await trx.raw(
    `select f.code as functie, string_agg(g.naam, ', ' order by g.naam) as gemeenten
     from functies f cross join gemeenten g
     where gemeente_zichtbaar(g.code) and not exists (select from uitvoeringen u
       where u.functie = f.code and u.gemeente = g.code and u.geldig_vanaf <= :op::date and u.geldig_tot > :op::date)
     group by f.code order by f.code limit 200`,
    { op },
  );
  return rows;
}
