import type { Db } from '../db/connect.ts';
import { layDownBulk } from '../db/queries/engine/lay-down-bulk.ts';
import { oldestBulk } from '../db/queries/engine/oldest-bulk.ts';
import { removeBulk } from '../db/queries/engine/remove-bulk.ts';
import { startRounds } from '../supervisor/rounds.ts';
import { isKept } from './projections.ts';
import type { Fact } from './record.ts';

export type HistoryLane = {
  /** Comes back when the records are on disk. @throws when they are not, and when too many wait */
  readonly take: (facts: readonly Fact[]) => Promise<void>;
  /** Applies all that was taken. */
  readonly settle: () => Promise<void>;
  /** Lets the bulk in hand end; the others wait on disk for the next start. */
  readonly close: () => Promise<void>;
};

/** Applies what another process laid down, and tries again what could not be applied. */
const POLL_MS = 1_000;
/** With more than this on disk the broker keeps what comes, until they are applied. */
const MOST_WAITING = 100;

/**
 * Lays the bulks of the history lane down and applies them afterwards, in the order in which they came. The broker posts for
 * both lanes from one thread: as long as it waits for an answer here, nobody's next task comes through the fast lane.
 *
 * @param apply applies a bulk; what was applied before counts for nothing
 */
export function openHistoryLane({
  db,
  apply,
  log,
}: {
  readonly db: Db;
  readonly apply: (facts: readonly Fact[]) => Promise<void>;
  readonly log: Record<'warn', (fields: object, message: string) => void>;
}): HistoryLane {
  let waiting = 0;
  const rounds = startRounds(
    async (closed) => {
      while (!closed()) {
        const bulk = await oldestBulk(db);
        if (!bulk) break;
        await apply(bulk.facts as Fact[]);
        await removeBulk(db, bulk.id);
        waiting = Math.max(0, waiting - 1);
      }
    },
    { pollMs: POLL_MS, log, later: 'records of the engine are applied later' },
  );

  return {
    async take(facts) {
      const kept = facts.filter(isKept);
      if (kept.length === 0) return;
      if (waiting >= MOST_WAITING) await rounds.run();
      if (waiting >= MOST_WAITING) throw new Error('too many records wait to be applied');
      await layDownBulk(db, kept);
      waiting += 1;
      void rounds.run();
    },
    settle: rounds.run,
    close: rounds.close,
  };
}
