import type { Trx } from '../../connect.ts';
import type { VerzegeldStukRij } from './verzegeld-stuk-rij.ts';

/** Puts a piece into the sealed compartment of a case; with the same `sleutel` once. */
export async function insertVerzegeldStuk(
  trx: Trx,
  stuk: VerzegeldStukRij & { sleutel: string },
): Promise<void> {
  await trx('verzegelde_stukken').insert(stuk).onConflict('sleutel').ignore();
}
