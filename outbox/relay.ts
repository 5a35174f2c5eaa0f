import type { BsnVault } from '../db/bsn-vault.ts';
import type { Db } from '../db/connect.ts';
import { listen } from '../db/listen.ts';
import { appendAuditregel } from '../db/queries/auditregels/append-auditregel.ts';
import type { OutboxRij } from '../db/queries/outbox/outbox-rij.ts';
import {
  markDelivered,
  markUndeliverable,
  postpone,
  takeMessage,
} from '../db/queries/outbox/take-message.ts';
import { inTransaction } from '../db/transaction.ts';
import { isDatabaseUnavailable } from '../db/unavailable.ts';
import { type Engine, EngineNotFound, EngineRejected, EngineUnavailable } from '../engine/port.ts';
import type { Clock } from '../law/clock.ts';
import type { Registers } from '../registers/connect.ts';
import { PersoonOnbekend, RegisterOnbereikbaar, RegisterWeigert } from '../registers/errors.ts';
import { deliveries as allDeliveries } from './deliveries/registry.ts';
import { type Delivery, NotYet } from './delivery.ts';

type Log = Record<'info' | 'warn' | 'error', (fields: object, message: string) => void>;
export type RelayDeps = {
  readonly db: Db;
  readonly engine: Engine;
  readonly registers: Registers;
  readonly bsnVault: BsnVault;
  readonly clock: Clock;
  readonly log: Log;
};
export type Relay = {
  /** Something was put in the outbox: look now. */
  readonly nudge: () => void;
  /** Lets deliveries in hand end. */
  readonly close: () => Promise<void>;
};

/** Deliveries at the same time; each holds a connection of the pool. */
const SLOTS = 4;
/** Looks without being told, for messages whose time has come and for tellings that were lost. */
const POLL_MS = 1_000;
const FIRST_BACK_OFF_MS = 250;
const LONGEST_BACK_OFF_MS = 60_000;
/** A fault of our own is tried this often before an operator has to look. */
const MOST_FAULTS = 10;

/** Takes messages from the outbox to their receivers: at least once, in order within a series, series beside each other. */
export function startRelay(
  deps: RelayDeps,
  deliveries: Readonly<Record<string, Delivery>> = allDeliveries,
): Relay {
  const { db, log } = deps;
  let closed = false;
  let busy = 0;
  let again = false;
  const inHand = new Set<Promise<void>>();

  const wake = () => {
    again = true;
    if (busy >= SLOTS || closed) return;
    busy += 1;
    const slot = empty().finally(() => {
      busy -= 1;
      inHand.delete(slot);
    });
    inHand.add(slot);
  };
  const empty = async () => {
    while (!closed) {
      again = false; // told after this line = look once more before stopping
      try {
        if (!(await deliverNext(deps, deliveries)) && !again) return;
      } catch (error) {
        // The database is away: the poll looks again.
        if (isDatabaseUnavailable(error)) log.warn({}, 'the outbox cannot be read now');
        else log.error({ err: error }, 'fault in the relay');
        return;
      }
    }
  };
  const listener = listen(db, 'outbox', { onNotification: wake, onConnected: wake });
  const poll = setInterval(wake, POLL_MS);

  return {
    nudge: wake,
    async close() {
      closed = true;
      clearInterval(poll);
      await listener.close();
      await Promise.all(inHand);
    },
  };
}

/** One message in one transaction: held, delivered, marked. @returns whether there was one */
function deliverNext(
  deps: RelayDeps,
  deliveries: Readonly<Record<string, Delivery>>,
): Promise<boolean> {
  const { db, log, clock, ...context } = deps;
  return inTransaction(db, '*', async (trx) => {
    const message = await takeMessage(trx);
    if (!message) return false;
    const where = { soort: message.soort, outboxId: message.id, zaakId: message.zaak_id };
    try {
      // What a delivery wrote before it failed is taken back; that it failed is not.
      await trx.transaction(async (nested) => {
        const deliver = deliveries[message.soort];
        if (!deliver) throw new EngineRejected(`nobody delivers ${message.soort}`);
        await deliver(message, { ...context, clock, trx: nested });
        await markDelivered(nested, message.id);
      });
    } catch (error) {
      if (isDatabaseUnavailable(error)) throw error;
      const verdict = judge(error, message);
      if (verdict.final) {
        log.error({ ...where, reden: verdict.reden }, 'a message cannot be delivered');
        await markUndeliverable(trx, message.id, verdict.reden);
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
            details: { soort: message.soort },
          },
          clock(),
        );
      } else {
        const inMs = backOff(message.pogingen);
        log.warn({ ...where, reden: verdict.reden, inMs }, 'a message is delivered later');
        await postpone(trx, message.id, inMs, verdict.reden);
      }
    }
    return true;
  });
}

/** Away or not sure = later, however often; refused = never; a fault of ours = a few times more. No personal data in `reden`. */
function judge(error: unknown, message: OutboxRij): { final: boolean; reden: string } {
  const reden = error instanceof Error ? error.name : 'onbekend';
  if (
    error instanceof EngineUnavailable ||
    error instanceof RegisterOnbereikbaar ||
    error instanceof NotYet
  ) {
    return { final: false, reden };
  }
  if (
    error instanceof EngineRejected ||
    error instanceof EngineNotFound ||
    error instanceof RegisterWeigert ||
    error instanceof PersoonOnbekend
  ) {
    return { final: true, reden };
  }
  return { final: message.pogingen + 1 >= MOST_FAULTS, reden };
}

/** Doubles up to a minute, with a random half taken off so that a crowd does not come back at the same moment. */
function backOff(failures: number): number {
  const full = Math.min(LONGEST_BACK_OFF_MS, FIRST_BACK_OFF_MS * 2 ** Math.min(failures, 20));
  return Math.round(full / 2 + (full / 2) * Math.random());
}
