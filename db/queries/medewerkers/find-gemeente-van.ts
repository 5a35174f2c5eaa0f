import type { Trx } from '../../connect.ts';

/** One municipality that somebody works for, or worked for last: whose operators look after a message to him. */
export async function findGemeenteVan(trx: Trx, id: string, vandaag: string): Promise<string> {
  const { rows } = await trx.raw(
    `select g.gemeente from aanstellingen a
     cross join lateral unnest(gemeenten_van_kantoor(a.kantoor_id, least(:vandaag::date, a.geldig_tot - 1))) as g (gemeente)
     where a.medewerker_id = :id order by a.geldig_tot desc, g.gemeente limit 1`,
    { id, vandaag },
  );
  return rows[0].gemeente;
}
