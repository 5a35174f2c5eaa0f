import { listen } from '../db/listen.ts';
import { measureOutbox, type OutboxMaat } from '../db/queries/outbox/measure-outbox.ts';
import { inTransaction } from '../db/transaction.ts';
import { isDatabaseUnavailable } from '../db/unavailable.ts';
import { deliverNext, type Handled } from './deliver-next.ts';
import { deliveries as allDeliveries, ENGINE_SOORTEN } from './deliveries/registry.ts';
import type { Delivery, RelayDeps } from './delivery.ts';
import { openLane } from './lane.ts';

export type Relay = {
  /** Something for the engine was put in the outbox, such as a completed task: look now. */
  readonly nudge: () => void;
  /** How full the outbox is, and what this relay did since it started. */
  readonly measure: () => Promise<OutboxMaat & RelayCounters>;
  /** Lets deliveries in hand end. */
  readonly close: () => Promise<void>;
};
export type RelayCounters = { bezorgd: number; uitgesteld: number; opgegeven: number };

/**
 * Deliveries at the same time. The outside parties have slots of their own, so that one which answers after seconds does not
 * hold up a colleague's next task.
 */
const ENGINE_SLOTS = 4;
const PARTY_SLOTS = 2;
/** Looks without being told, for messages put off by a relay that is gone and for tellings that were lost. */
const POLL_MS = 5_000;

/** Takes messages from the outbox to their receivers: at least once, in order within a series, series beside each other. */
export function startRelay(
  deps: RelayDeps,
  deliveries: Readonly<Record<string, Delivery>> = allDeliveries,
): Relay {
  const { db, log } = deps;
  const counters: RelayCounters = { bezorgd: 0, uitgesteld: 0, opgegeven: 0 };
  const count = (handled: Handled | undefined) => {
    if (!handled) return handled;
    if (!handled.verdict) counters.bezorgd += 1;
    else if (handled.verdict.soort === 'onbestelbaar') counters.opgegeven += 1;
    else counters.uitgesteld += 1;
    return handled;
  };
  const onFault = (error: unknown) => {
    // The database is away: the poll, or the listener that connects again, looks again.
    if (isDatabaseUnavailable(error)) log.warn({}, 'the outbox cannot be read now');
    else log.error({ err: error }, 'fault in the relay');
  };
  const lane = (slots: number, anders: boolean) =>
    openLane({
      slots,
      oneReceiver: !anders,
      onFault,
      next: async (onTaken) =>
        count(
          await deliverNext(deps, deliveries, { van: ENGINE_SOORTEN, anders }, ({ leeftijd }) =>
            onTaken(leeftijd),
          ),
        ),
    });
  const engine = lane(ENGINE_SLOTS, false);
  const parties = lane(PARTY_SLOTS, true);
  const wakeAll = () => {
    engine.wake();
    parties.wake();
  };
  const listener = listen(db, 'outbox', {
    onNotification: (soort) => (ENGINE_SOORTEN.includes(soort) ? engine : parties).wake(),
    onConnected: wakeAll,
  });
  const poll = setInterval(wakeAll, POLL_MS);

  return {
    nudge: engine.wake,
    measure: async () => ({ ...(await inTransaction(db, '*', measureOutbox)), ...counters }),
    async close() {
      clearInterval(poll);
      await listener.close();
      await Promise.all([engine.close(), parties.close()]);
    },
  };
}
