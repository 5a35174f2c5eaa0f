import type { Fact } from './record.ts';

export type FastLane = {
  /** Takes records over; comes back before they are stored, unless too many wait. */
  readonly take: (facts: readonly Fact[]) => Promise<void>;
  /** Waits until all that was taken is stored or lost. */
  readonly settle: () => Promise<void>;
};

/** With more than this in memory the broker waits, as it does for the history lane. */
const MOST_WAITING = 1_000;

/**
 * Lets the records of the fast lane go together. The broker posts them one by one and waits for each answer: stored one
 * by one, twenty people at work would wait for each other's records. So the answer comes first, and what came during one
 * transaction is the next. What is lost in between (the process dies, the database is away) the history lane brings again.
 *
 * @param apply stores a batch, in the order of the stream
 * @param onLost a batch was not stored
 */
export function openFastLane(
  apply: (facts: readonly Fact[]) => Promise<unknown>,
  onLost: (error: unknown) => void,
): FastLane {
  let waiting: Fact[] = [];
  let emptying: Promise<void> | undefined;

  const empty = async () => {
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      await apply(batch).catch(onLost);
    }
    emptying = undefined;
  };

  return {
    async take(facts) {
      waiting.push(...facts);
      emptying ??= empty();
      if (waiting.length >= MOST_WAITING) await emptying;
    },
    async settle() {
      await emptying;
    },
  };
}
