import type { Db } from '../db/connect.ts';
import type { Clock } from '../law/clock.ts';
import { openDue } from './open-due.ts';

export type Planner = {
  /** Opens what is due now; for tests and operators who do not want to wait. */
  readonly run: () => Promise<void>;
  /** Lets the step in hand end. */
  readonly close: () => Promise<void>;
};

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
): Planner {
  let closed = false;
  let turn: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;

  const round = async () => {
    for (let step = 0; step < STEPS && !closed; step++) if (!(await openDue(deps))) return;
  };
  const run = () => {
    turn = turn.then(round).catch((error) =>
      // Name and code only: the message of a foreign error may quote what it was given.
      deps.log.warn({ name: error?.name, code: error?.code }, 'planned reviews are opened later'),
    );
    return turn;
  };
  const loop = async () => {
    await run();
    if (!closed) timer = setTimeout(loop, pollMs);
  };
  if (pollMs > 0) void loop();

  return {
    run,
    async close() {
      closed = true;
      clearTimeout(timer);
      await turn;
    },
  };
}
