import { type Rounds, startRounds } from '../supervisor/rounds.ts';
import { collect } from './collect.ts';
import type { PostbusDeps } from './deps.ts';
import { handleNext } from './handle-next.ts';
import type { Ontvangst } from './ontvangst.ts';
import { ontvangsten as allOntvangsten } from './ontvangsten/registry.ts';
import { PARTIJEN } from './partijen.ts';

const POLL_MS = 5_000;
/** Pages of one party in one turn: who writes much does not keep the others waiting. */
const PAGES = 10;

/** Collects what outside parties write to us, again and again, beside the workers. Any number of copies may run. */
export function startPostbus(
  deps: PostbusDeps,
  {
    pollMs = POLL_MS,
    ontvangsten = allOntvangsten,
  }: { pollMs?: number; ontvangsten?: Readonly<Record<string, Ontvangst>> } = {},
): Rounds {
  const later = 'the postbus looks again later';
  return startRounds(
    async (closed) => {
      // One party that is slow holds up itself only.
      await Promise.all(
        PARTIJEN.map(async (partij) => {
          try {
            for (let page = 0; page < PAGES && !closed(); page++)
              if (!(await collect(deps, partij))) return;
          } catch (error) {
            deps.log.warn({ name: (error as Error)?.name }, later);
          }
        }),
      );
      while (!closed() && (await handleNext(deps, ontvangsten)));
    },
    { pollMs, log: deps.log, later },
  );
}
