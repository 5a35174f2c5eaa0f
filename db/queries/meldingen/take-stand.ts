import type { Trx } from '../../connect.ts';

/** From when on facts are told, and up to when they were looked at. */
export type MeldingStand = { vanaf: Date; tot: Date };

/**
 * How far the facts were looked at, held until the end of the transaction. The first look of all begins now: what happened before
 * meldingen existed is told to nobody.
 *
 * @returns `undefined` when another copy of the program looks right now
 */
export async function takeStand(trx: Trx, nu: Date): Promise<MeldingStand | undefined> {
  await trx.raw(
    'insert into melding_standen (vanaf, tot) values (:nu, :nu) on conflict do nothing',
    { nu },
  );
  const { rows } = await trx.raw('select vanaf, tot from melding_standen for update skip locked');
  return rows[0];
}

export async function putStand(trx: Trx, tot: Date): Promise<void> {
  await trx.raw('update melding_standen set tot = ?', [tot]);
}
