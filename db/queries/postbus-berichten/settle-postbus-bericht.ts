import type { Trx } from '../../connect.ts';

/** @param reden a code when the message is set apart for a person, absent when it was handled */
export async function settlePostbusBericht(
  trx: Trx,
  id: string,
  { nu, reden = null }: { nu: Date; reden?: string | null },
): Promise<void> {
  await trx('postbus_berichten')
    .where({ id })
    .update({ status: reden === null ? 'verwerkt' : 'apartgezet', reden, verwerkt_op: nu });
}

/** Something of ours went wrong: the message comes again. */
export async function postponePostbusBericht(trx: Trx, id: string, tot: Date): Promise<void> {
  await trx.raw(
    'update postbus_berichten set pogingen = pogingen + 1, volgende_op = :tot where id = :id',
    { id, tot },
  );
}
