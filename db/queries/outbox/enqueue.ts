import type { Trx } from '../../connect.ts';

/** One effect on the outside world, delivered after commit by outbox/relay.ts. */
export type OutboxMessage = {
  /** name of a file in outbox/deliveries */
  soort: string;
  /** idempotency key at the receiver; the same key twice is one row */
  sleutel: string;
  /** messages of one series are delivered in the order of their insertion */
  reeks: string;
  zaakId: string | null;
  gemeente: string;
  inhoud: Record<string, unknown>;
};

/**
 * Adds a message to the outbox inside the caller's transaction. A message with a known key is ignored,
 * so a repeated job or request has one effect. The relay is woken at commit by NOTIFY.
 */
export async function enqueue(trx: Trx, message: OutboxMessage): Promise<void> {
  await trx('outbox')
    .insert({
      soort: message.soort,
      sleutel: message.sleutel,
      reeks: message.reeks,
      zaak_id: message.zaakId,
      gemeente: message.gemeente,
      inhoud: JSON.stringify(message.inhoud),
    })
    .onConflict('sleutel')
    .ignore();
  await trx.raw("select pg_notify('outbox', '')");
}
