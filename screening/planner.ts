import { type Rounds, startRounds } from '../supervisor/rounds.ts';
import { type CheckDeps, checkNext } from './check-next.ts';

/** A scanner that came back finds within this time what waited for it. */
const POLL_MS = 60_000;
/** Files in one turn; what is left waits for the next. */
const STEPS = 100;

/** Has documents looked at that were kept while there was no scanner, again and again. Any number of copies may run. */
export function startScreening(
  deps: CheckDeps & { readonly log: Record<'warn', (fields: object, message: string) => void> },
  { pollMs = POLL_MS }: { pollMs?: number } = {},
): Rounds {
  return startRounds(
    async (closed) => {
      for (let step = 0; step < STEPS && !closed(); step++) {
        const found = await checkNext(deps);
        if (found === 'none' || found === 'onbekend') return;
      }
    },
    { pollMs, log: deps.log, later: 'documents are checked later' },
  );
}
