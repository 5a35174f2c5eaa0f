import type { Trx } from '../../connect.ts';
import { prepared } from '../../prepared.ts';

export type OpenSessie = {
  medewerker_id: string;
  naam: string;
  taal: 'nl' | 'en';
  csrf: string;
  laatst_gezien_op: Date;
  verloopt_op: Date;
  aanstellingen: {
    functie: string;
    functieNaam: string;
    kantoor: string;
    kantoorNaam: string;
    gemeenten: string[];
  }[];
};

/**
 * The session behind a cookie, with what its medewerker is today, in one round trip; `undefined` when it
 * ended. It is marked as seen at most once a minute, so that reading pages does not write rows.
 *
 * @param vandaag calendar day, for which aanstelling and which gemeenten count
 * @param inactiefMs the session ended when it was last seen longer ago
 * @param gezien `false` looks without prolonging
 */
export async function openSessie(
  trx: Trx,
  sessie: { idHash: Buffer; nu: Date; vandaag: string; inactiefMs: number; gezien: boolean },
): Promise<OpenSessie | undefined> {
  const { rows } = await prepared(
    trx,
    `
    with s as (
      select * from sessies
      where id_hash = :idHash and verloopt_op > :nu
        and laatst_gezien_op > :nu::timestamptz - :inactiefMs * interval '1 millisecond'
    ), gezien as (
      update sessies set laatst_gezien_op = :nu
      where :gezien and id_hash = (select id_hash from s) and laatst_gezien_op < :nu::timestamptz - interval '1 minute'
      returning laatst_gezien_op
    )
    select s.medewerker_id, m.naam, m.taal, s.csrf, s.verloopt_op,
      coalesce((select laatst_gezien_op from gezien), s.laatst_gezien_op) as laatst_gezien_op,
      (select coalesce(jsonb_agg(jsonb_build_object(
          'functie', a.functie, 'functieNaam', f.naam, 'kantoor', a.kantoor_id, 'kantoorNaam', k.naam,
          'gemeenten', gemeenten_van_kantoor(a.kantoor_id, :vandaag)) order by a.functie, a.kantoor_id), '[]')
        from aanstellingen a
        join functies f on f.code = a.functie
        join kantoren k on k.id = a.kantoor_id
        where a.medewerker_id = m.id and a.geldig_vanaf <= :vandaag and a.geldig_tot > :vandaag) as aanstellingen
    from s join medewerkers m on m.id = s.medewerker_id and m.actief`,
    sessie,
  );
  return rows[0];
}
