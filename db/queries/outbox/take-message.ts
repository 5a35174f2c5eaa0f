import type { Trx } from '../../connect.ts';
import { prepared } from '../../prepared.ts';
import type { OutboxRij } from './outbox-rij.ts';

/** Which messages: of these sorts, or of any other sort. */
export type Soorten = { readonly van: readonly string[]; readonly anders: boolean };

/**
 * The next message whose turn it is, held until the end of the transaction. Of a series only the first open message has
 * a turn; messages that another relay holds are passed over. When this process dies, the lock goes and the message
 * comes again.
 */
export async function takeMessage(
  trx: Trx,
  { van, anders }: Soorten,
): Promise<OutboxRij | undefined> {
  const { rows } = await prepared(
    trx,
    `select o.id, o.soort, o.sleutel, o.reeks, o.zaak_id, o.gemeente, o.inhoud, o.traceparent, o.pogingen,
       (extract(epoch from clock_timestamp() - o.aangemaakt_op) * 1000)::float as leeftijd
     from outbox o
     where o.status = 'open' and o.volgende_poging_op <= clock_timestamp() and (o.soort = any (:van)) <> :anders
       and not exists (select from outbox eerder where eerder.status = 'open' and eerder.reeks = o.reeks and eerder.id < o.id)
     order by o.volgende_poging_op, o.id limit 1 for update of o skip locked`,
    { van: [...van], anders },
  );
  return rows[0];
}
