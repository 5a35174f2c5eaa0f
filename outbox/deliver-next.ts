import { SpanKind } from '@opentelemetry/api';
import type { Knex } from 'knex';
import { appendAuditregel } from '../db/queries/auditregels/append-auditregel.ts';
import type { OutboxRij } from '../db/queries/outbox/outbox-rij.ts';
import { markDelivered, markUndeliverable, postpone } from '../db/queries/outbox/settle-message.ts';
import { type Soorten, takeMessage } from '../db/queries/outbox/take-message.ts';
import { inTransaction } from '../db/transaction.ts';
import { isDatabaseUnavailable } from '../db/unavailable.ts';
import { EngineRejected } from '../engine/port.ts';
import { inSpan } from '../tracing/span.ts';
import type { Delivery, RelayDeps } from './delivery.ts';
import { judge, type Verdict } from './verdict.ts';

export type Handled = {
  readonly message: OutboxRij;
  /** `undefined` = delivered */
  readonly verdict: Verdict | undefined;
};

/**
 * One message in one transaction: held, delivered, marked. Dying in between leaves it open, and it comes again with the
 * same key.
 *
 * @param onTaken called as soon as there is one, before it is delivered
 * @returns `undefined` when no message has its turn
 */
export function deliverNext(
  deps: RelayDeps,
  deliveries: Readonly<Record<string, Delivery>>,
  soorten: Soorten,
  onTaken: (message: OutboxRij) => void,
): Promise<Handled | undefined> {
  return inTransaction(deps.db, '*', async (trx) => {
    const message = await takeMessage(trx, soorten);
    if (!message) return undefined;
    onTaken(message);
    try {
      // What a delivery wrote before it failed is taken back; that it failed is not.
      await trx.transaction(async (nested) => {
        const deliver = deliveries[message.soort];
        if (!deliver) throw new EngineRejected(`nobody delivers ${message.soort}`);
        await inSpan(
          `bericht.${message.soort}`,
          {
            kind: SpanKind.CONSUMER,
            attributes: {
              'noaberflow.zaak_id': message.zaak_id ?? '',
              'noaberflow.tries': message.pogingen,
            },
            after: message.traceparent,
          },
          () => deliver(message, { ...deps, trx: nested }),
        );
        await markDelivered(nested, message.id);
      });
      return { message, verdict: undefined };
    } catch (error) {
      if (isDatabaseUnavailable(error)) throw error;
      const verdict = judge(error, message);
      await settle(trx, message, verdict, deps);
      return { message, verdict };
    }
  });
}

async function settle(
  trx: Knex.Transaction,
  message: OutboxRij,
  verdict: Verdict,
  { clock, log }: RelayDeps,
): Promise<void> {
  const where = { soort: message.soort, outboxId: message.id, zaakId: message.zaak_id };
  const { reden } = verdict;
  if (verdict.soort !== 'onbestelbaar') {
    log.warn({ ...where, reden, inMs: verdict.inMs }, 'a message is delivered later');
    const telt = verdict.soort === 'fout';
    return postpone(trx, message.id, { inMs: verdict.inMs, fout: reden, telt });
  }
  log.error({ ...where, reden }, 'a message cannot be delivered');
  await markUndeliverable(trx, message.id, reden);
  await appendAuditregel(
    trx,
    {
      gemeente: message.gemeente,
      actor: 'systeem:outbox',
      actie: 'bericht.onbestelbaar',
      objectSoort: 'outbox',
      objectId: message.id,
      zaakId: message.zaak_id,
      herkomst: 'outbox',
      details: { soort: message.soort, reden },
    },
    clock(),
  );
}
