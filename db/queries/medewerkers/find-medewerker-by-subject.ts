import type { Trx } from '../../connect.ts';

export type AanTeMelden = { id: string; naam: string; gemeenten: string[] };

/** Who belongs to a subject of the OpenID provider, with the gemeenten of his aanstellingen today. */
export async function findMedewerkerBySubject(
  trx: Trx,
  subject: string,
  vandaag: string,
): Promise<AanTeMelden | undefined> {
  const { rows } = await trx.raw(
    `
    select m.id, m.naam, array(
      select distinct unnest(gemeenten_van_kantoor(a.kantoor_id, :vandaag)) from aanstellingen a
      where a.medewerker_id = m.id and a.geldig_vanaf <= :vandaag and a.geldig_tot > :vandaag order by 1) as gemeenten
    from medewerkers m where m.subject = :subject and m.actief`,
    { subject, vandaag },
  );
  return rows[0];
}
