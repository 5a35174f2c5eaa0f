import { traceparent } from '../../../tracing/span.ts';
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
  await trx.raw(
    `with bericht as (
       insert into outbox (soort, sleutel, reeks, zaak_id, gemeente, inhoud, traceparent)
       values (:soort, :sleutel, :reeks, :zaakId, :gemeente, :inhoud, :traceparent) on conflict (sleutel) do nothing)
     select pg_notify('outbox', :soort)`,
    { ...message, inhoud: JSON.stringify(message.inhoud), traceparent: traceparent() } as never,
  );
}
