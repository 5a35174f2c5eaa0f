import { RegisterOnbereikbaar } from './errors.ts';

/**
 * Keeps us from waiting for a party that is down: after a number of calls in a row without an answer, calls fail at once for a
 * while; then one is let through, and its answer closes the breaker. The caller tries again later in any case
 * (a job by its back-off, a message by the outbox), so that the step is delayed and never lost.
 */
export type Breaker = {
  /** @throws RegisterOnbereikbaar at once while the breaker is open */
  guard<T>(register: string, call: () => Promise<T>): Promise<T>;
  /** ms that it stays open; 0 when it is closed, or the next call is let through */
  openMs(): number;
};

/**
 * @param options.failures calls in a row without an answer (default 8)
 * @param options.pauseMs how long calls fail at once (default 5,000 ms)
 */
export function createBreaker({
  failures = 8,
  pauseMs = 5_000,
  now = () => performance.now(),
}: {
  failures?: number;
  pauseMs?: number;
  now?: () => number;
} = {}): Breaker {
  let failed = 0;
  let closedUntil = 0;
  return {
    openMs: () => (failed >= failures ? Math.max(0, closedUntil - now()) : 0),
    async guard(register, call) {
      if (failed >= failures) {
        if (now() < closedUntil) throw new RegisterOnbereikbaar(register, 'rust na storingen');
        // One call tries; those beside it wait for its outcome.
        closedUntil = now() + pauseMs;
      }
      try {
        const answer = await call();
        failed = 0;
        return answer;
      } catch (error) {
        // A refusal is an answer.
        if (!(error instanceof RegisterOnbereikbaar)) failed = 0;
        else {
          failed += 1;
          closedUntil = now() + pauseMs;
        }
        throw error;
      }
    },
  };
}
