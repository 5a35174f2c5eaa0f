import type { Trx } from '../../connect.ts';

/** The person with this number in this municipality; made when he is new. @returns his id */
export async function upsertPersoon(
  trx: Trx,
  persoon: { gemeente: string; bsnVersleuteld: Buffer; bsnHash: Buffer; op: Date },
): Promise<string> {
  const { rows } = await trx.raw(
    `insert into personen as p (gemeente, bsn_versleuteld, bsn_hash, bijgewerkt_op) values (:gemeente, :bsnVersleuteld, :bsnHash, :op)
     on conflict (gemeente, bsn_hash) do update set bijgewerkt_op = p.bijgewerkt_op returning id`,
    persoon,
  );
  return rows[0].id;
}

/** The case is about another person than was thought (a corrected number). */
export async function changePersoonOfZaak(
  trx: Trx,
  zaakId: string,
  persoonId: string,
): Promise<void> {
  await trx('zaken').where({ id: zaakId }).update({ persoon_id: persoonId });
}
