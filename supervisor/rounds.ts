export type Rounds = {
  /** Does a round now, after the one in hand; for tests and operators who do not want to wait. */
  readonly run: () => Promise<void>;
  /** Lets the step in hand end; no round begins after it. */
  readonly close: () => Promise<void>;
};

/**
 * Does a round of work, waits, and does the next, until it is closed. A round that fails is written in the log and tried again at its time.
 *
 * @param round asks `closed` between its steps, so that a program that stops waits for one step only
 * @param settings.pollMs from the end of a round to the next; 0: only when `run` is called
 * @param settings.later what the log says of a round that failed
 */
export function startRounds(
  round: (closed: () => boolean) => Promise<void>,
  settings: {
    readonly pollMs: number;
    readonly log: Record<'warn', (fields: object, message: string) => void>;
    readonly later: string;
  },
): Rounds {
  const { pollMs, log, later } = settings;
  let closed = false;
  let turn: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;

  const run = () => {
    turn = turn
      .then(() => round(() => closed))
      // Name and code only: the message of a foreign error may quote what it was given.
      .catch((error) => log.warn({ name: error?.name, code: error?.code }, later));
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
