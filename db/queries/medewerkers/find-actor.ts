import type { Trx } from '../../connect.ts';

export type GevondenActor = {
  id: string;
  naam: string;
  email: string | null;
  aanstellingen: { functie: string; kantoor: string; gemeenten: string[] }[];
};

/** A medewerker with what he may be on a day; what a session knows of its own medewerker. */
export async function findActorOf(
  trx: Trx,
  id: string,
  vandaag: string,
): Promise<GevondenActor | undefined> {
  const { rows } = await trx.raw(
    `select m.id, m.naam, m.email, coalesce((
       select jsonb_agg(jsonb_build_object('functie', a.functie, 'kantoor', a.kantoor_id, 'gemeenten', gemeenten_van_kantoor(a.kantoor_id, :vandaag::date)))
       from aanstellingen a where a.medewerker_id = m.id and a.geldig_vanaf <= :vandaag::date and a.geldig_tot > :vandaag::date), '[]') as aanstellingen
     from medewerkers m where m.id = :id and m.actief`,
    { id, vandaag },
  );
  return rows[0];
}
