import type { Trx } from '../../connect.ts';

/** The columns that a medewerker chose for the tasklist; `undefined` when he never did, or went back. */
export async function findKolommen(trx: Trx, medewerkerId: string): Promise<string[] | undefined> {
  const { rows } = await trx.raw(
    'select kolommen from takenlijst_kolommen where medewerker_id = ?',
    [medewerkerId],
  );
  return rows[0]?.kolommen;
}

/** Keeps them; the same twice is one. */
export async function putKolommen(
  trx: Trx,
  keuze: { medewerkerId: string; kolommen: readonly string[]; op: Date },
): Promise<void> {
  await trx.raw(
    `insert into takenlijst_kolommen (medewerker_id, kolommen, bewaard_op) values (:medewerkerId, :kolommen::text[], :op)
     on conflict (medewerker_id) do update set kolommen = excluded.kolommen, bewaard_op = excluded.bewaard_op`,
    { ...keuze, kolommen: [...keuze.kolommen] },
  );
}

export async function deleteKolommen(trx: Trx, medewerkerId: string): Promise<void> {
  await trx.raw('delete from takenlijst_kolommen where medewerker_id = ?', [medewerkerId]);
}
