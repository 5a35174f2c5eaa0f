import type { Handled } from './deliver-next.ts';

export type Lane = {
  readonly wake: () => void;
  readonly close: () => Promise<void>;
};

/** A message that waited longer than this is not alone: another slot may help. */
const BACKLOG_MS = 25;
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 2_000;

/**
 * A number of slots that empty their part of the outbox: each takes one message after the other until there is none.
 *
 * @param options.slots deliveries at the same time; each holds a connection of the pool
 * @param options.oneReceiver all messages go to the same receiver: when it is away for one, the lane pauses as a whole instead of
 *   trying it for each message that waits
 * @param options.next handles one message; calls back as soon as it has one
 */
export function openLane({
  slots,
  oneReceiver,
  next,
  onFault,
}: {
  readonly slots: number;
  readonly oneReceiver: boolean;
  readonly next: (onTaken: (leeftijd: number) => void) => Promise<Handled | undefined>;
  readonly onFault: (error: unknown) => void;
}): Lane {
  let closed = false;
  let again = false;
  let busy = 0;
  let away = 0;
  let paused: NodeJS.Timeout | undefined;
  const inHand = new Set<Promise<void>>();
  const alarms = new Set<NodeJS.Timeout>();

  const wake = () => {
    again = true;
    if (closed || paused || busy >= slots) return;
    busy += 1;
    const slot = empty().finally(() => {
      busy -= 1;
      inHand.delete(slot);
    });
    inHand.add(slot);
  };

  const empty = async () => {
    while (!closed && !paused) {
      again = false; // told after this line = look once more before stopping
      try {
        const handled = await next((leeftijd) => {
          if (leeftijd > BACKLOG_MS) wake();
        });
        if (handled) after(handled);
        else if (!again) return;
      } catch (error) {
        onFault(error);
        return;
      }
    }
  };

  const after = ({ verdict }: Handled) => {
    if (verdict?.soort !== 'weg') away = 0;
    if (verdict && verdict.soort !== 'onbestelbaar') alarm(verdict.inMs);
    if (verdict?.soort !== 'weg' || !oneReceiver || paused || closed) return;
    away += 1;
    const pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (away - 1));
    paused = setTimeout(() => {
      paused = undefined;
      wake();
    }, pause);
  };

  /** Looks when a message that was put off has its turn again. */
  const alarm = (inMs: number) => {
    if (alarms.size > 100) return; // the poll finds them
    const timer = setTimeout(() => {
      alarms.delete(timer);
      wake();
    }, inMs + 5);
    alarms.add(timer);
  };

  return {
    wake,
    async close() {
      closed = true;
      clearTimeout(paused);
      for (const timer of alarms) clearTimeout(timer);
      await Promise.all(inHand);
    },
  };
}
