import { type Rounds, startRounds } from '../supervisor/rounds.ts';
import type { NoticesDeps } from './deps.ts';
import { mailMeldingen } from './mail-meldingen.ts';
import { makeMeldingen } from './make-meldingen.ts';
import { sendRapporten } from './send-rapporten.ts';
import { watchStoringen } from './watch-storingen.ts';

/** A colleague sees within this time that a task was handed to him. */
const POLL_MS = 10_000;

const STEPS = [makeMeldingen, mailMeldingen, sendRapporten, watchStoringen] as const;

/**
 * Looks again and again what there is to tell staff, and puts what has to be sent in the outbox. Any number of copies may run: each step
 * is one transaction that holds what it works on.
 */
export function startNotices(
  deps: NoticesDeps,
  { pollMs = POLL_MS }: { pollMs?: number } = {},
): Rounds {
  return startRounds(
    async (closed) => {
      for (const step of STEPS) {
        if (closed()) return;
        // One kind of notice that fails does not hold up the others. Name and code only: a foreign error may quote what it was given.
        await step(deps).catch((error) =>
          deps.log.warn(
            { step: step.name, name: error?.name, code: error?.code },
            'staff is told later',
          ),
        );
      }
    },
    { pollMs, log: deps.log, later: 'staff is told later' },
  );
}
