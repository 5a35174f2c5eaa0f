import type { Trx } from '../../connect.ts';

/** Who fulfils a functie today for one of these municipalities and can be reached by mail. */
export async function findByFunctie(
  trx: Trx,
  {
    functie,
    gemeenten,
    vandaag,
  }: { functie: string; gemeenten: readonly string[]; vandaag: string },
): Promise<{ id: string; gemeente: string }[]> {
  const { rows } = await trx.raw(
    `select m.id, min(g.gemeente) as gemeente
     from medewerkers m join aanstellingen a on a.medewerker_id = m.id
     cross join lateral unnest(gemeenten_van_kantoor(a.kantoor_id, :vandaag::date)) as g (gemeente)
     where m.actief and m.email is not null and a.functie = :functie and a.geldig_vanaf <= :vandaag::date and a.geldig_tot > :vandaag::date
       and g.gemeente = any(:gemeenten) group by m.id order by m.id limit 50`,
    { functie, gemeenten: [...gemeenten], vandaag },
  );
  return rows;
}
