import type { Trx } from '../../connect.ts';

export type InvorderingsopdrachtRij = {
  id: string;
  vordering_id: string;
  gemeente: string;
  soort: 'verrekenen' | 'verrekening-stoppen' | 'terugbetalen' | 'rente-vergoeden';
  /** euros with two decimals, as text */
  bedrag: string;
  beslagvrije_voet: string | null;
  ingangsdatum: string;
  opgedragen_op: Date;
  bevestigd_op: Date | null;
  kenmerk: string | null;
  sleutel: string;
};

export async function insertInvorderingsopdracht(
  trx: Trx,
  opdracht: Omit<InvorderingsopdrachtRij, 'bevestigd_op' | 'kenmerk'>,
): Promise<void> {
  await trx('invorderingsopdrachten').insert(opdracht);
}

export async function findInvorderingsopdracht(
  trx: Trx,
  id: string,
): Promise<InvorderingsopdrachtRij | undefined> {
  return trx<InvorderingsopdrachtRij>('invorderingsopdrachten').where({ id }).first();
}

/** The orders of a claim, the first given first. */
export async function findInvorderingsopdrachten(
  trx: Trx,
  vorderingId: string,
): Promise<InvorderingsopdrachtRij[]> {
  return trx<InvorderingsopdrachtRij>('invorderingsopdrachten')
    .where({ vordering_id: vorderingId })
    .orderBy('volgnummer')
    .limit(500);
}

/** The benefit administration took the order; the first time stays. */
export async function markInvorderingBevestigd(
  trx: Trx,
  id: string,
  { op, kenmerk }: { op: Date; kenmerk: string },
): Promise<void> {
  await trx('invorderingsopdrachten')
    .where({ id, bevestigd_op: null })
    .update({ bevestigd_op: op, kenmerk });
}
