import type { Trx } from '../../connect.ts';

/** Ends a session at once; event streams opened under it hear of it and close. */
export async function deleteSessie(trx: Trx, idHash: Buffer): Promise<string | undefined> {
  const [row] = await trx('sessies').where({ id_hash: idHash }).delete().returning('medewerker_id');
  if (!row) return undefined;
  const payload = JSON.stringify({ soort: 'afgemeld', sessie: idHash.toString('hex') });
  await trx.raw("select pg_notify('gebeurtenissen', ?)", [payload]);
  return row.medewerker_id;
}
