import type { Trx } from '../../connect.ts';

export type NieuweSessie = {
  id_hash: Buffer;
  medewerker_id: string;
  csrf: string;
  aangemaakt_op: Date;
  laatst_gezien_op: Date;
  verloopt_op: Date;
};

/** Opens a session, and clears away what ended: sessions, logins never finished, keys older than a day. */
export async function insertSessie(
  trx: Trx,
  sessie: NieuweSessie,
  inactiefMs: number,
): Promise<void> {
  await trx('sessies').insert(sessie);
  const op = sessie.aangemaakt_op;
  await trx('sessies')
    .where('verloopt_op', '<=', op)
    .orWhere('laatst_gezien_op', '<=', new Date(op.getTime() - inactiefMs))
    .delete();
  await trx('aanmeldpogingen').where('verloopt_op', '<=', op).delete();
  await trx('idempotentie')
    .where('op', '<', new Date(op.getTime() - 86_400_000))
    .delete();
}
