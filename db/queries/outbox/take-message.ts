import type { Trx } from '../../connect.ts';
import type { OutboxRij } from './outbox-rij.ts';

/**
 * The next message whose turn it is, held until the end of the transaction. Of a series only the first open message has
 * a turn; messages that another relay holds are passed over. When this process dies, the lock goes and the message
 * comes again.
 */
export async function takeMessage(trx: Trx): Promise<OutboxRij | undefined> {
  const { rows } = await trx.raw(
    `select o.id, o.soort, o.sleutel, o.reeks, o.zaak_id, o.gemeente, o.inhoud, o.pogingen from outbox o
     where o.status = 'open' and o.volgende_poging_op <= clock_timestamp()
       and not exists (select from outbox eerder where eerder.status = 'open' and eerder.reeks = o.reeks and eerder.id < o.id)
     order by o.volgende_poging_op, o.id limit 1 for update of o skip locked`,
  );
  return rows[0];
}

export async function markDelivered(trx: Trx, id: string): Promise<void> {
  await trx('outbox')
    .where({ id })
    .update({
      status: 'bezorgd',
      bezorgd_op: trx.raw('clock_timestamp()'),
      pogingen: trx.raw('pogingen + 1'),
    });
}

/** The message comes back after `inMs`; the rest of its series waits with it. */
export async function postpone(trx: Trx, id: string, inMs: number, fout: string): Promise<void> {
  await trx('outbox')
    .where({ id })
    .update({
      pogingen: trx.raw('pogingen + 1'),
      volgende_poging_op: trx.raw("clock_timestamp() + ? * interval '1 millisecond'", [inMs]),
      laatste_fout: fout,
    });
}

/** Nobody can deliver it: an operator has to look. The rest of its series goes on. */
export async function markUndeliverable(trx: Trx, id: string, fout: string): Promise<void> {
  await trx('outbox')
    .where({ id })
    .update({ status: 'onbestelbaar', pogingen: trx.raw('pogingen + 1'), laatste_fout: fout });
}
