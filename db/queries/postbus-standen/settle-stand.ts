import type { Trx } from '../../connect.ts';

export async function advanceStand(
  trx: Trx,
  partij: string,
  { cursor, nu }: { cursor: string | null; nu: Date },
): Promise<void> {
  await trx('postbus_standen')
    .where({ partij })
    .update({ cursor, pogingen: 0, volgende_op: nu, laatste_fout: null, gelezen_op: nu });
}

/** The party did not answer: its turn comes again later, from the same cursor. */
export async function postponeStand(
  trx: Trx,
  partij: string,
  { fout, tot }: { fout: string; tot: Date },
): Promise<void> {
  await trx.raw(
    'update postbus_standen set pogingen = pogingen + 1, volgende_op = :tot, laatste_fout = :fout where partij = :partij',
    { partij, fout, tot },
  );
}
