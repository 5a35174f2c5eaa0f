import type { Db } from '../db/connect.ts';
import type { Clock } from '../law/clock.ts';
import { type Rounds, startRounds } from '../supervisor/rounds.ts';
import { openDue } from './open-due.ts';

/** Often enough that a week begins on Monday morning, whenever the platform was started. */
const POLL_MS = 60_000;
/** Steps in one turn; what is left waits for the next. */
const STEPS = 100;

/** Opens the reviews of started rounds when their week comes, again and again. Any number of copies may run. */
export function startPlanner(
  deps: {
    db: Db;
    clock: Clock;
    log: Record<'warn', (fields: object, message: string) => void>;
  },
  { pollMs = POLL_MS }: { pollMs?: number } = {},
): Rounds {
  return startRounds(
    async (closed) => {
      for (let step = 0; step < STEPS && !closed(); step++) if (!(await openDue(deps))) return;
    },
    { pollMs, log: deps.log, later: 'planned reviews are opened later' },
  );
}
