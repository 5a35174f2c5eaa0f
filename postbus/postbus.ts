import { collect } from './collect.ts';
import type { PostbusDeps } from './deps.ts';
import { handleNext } from './handle-next.ts';
import type { Ontvangst } from './ontvangst.ts';
import { ontvangsten as allOntvangsten } from './ontvangsten/registry.ts';
import { PARTIJEN } from './partijen.ts';

export type Postbus = {
  /** Reads every party now and hands over what came; for tests and operators who do not want to wait. */
  readonly empty: () => Promise<void>;
  /** Lets the message in hand end. */
  readonly close: () => Promise<void>;
};

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
): Postbus {
  let closed = false;
  let turn: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;

  const onFault = (error: unknown) =>
    deps.log.warn({ name: (error as Error)?.name }, 'the postbus looks again later');

  const round = async () => {
    // One party that is slow holds up itself only.
    await Promise.all(
      PARTIJEN.map(async (partij) => {
        try {
          for (let page = 0; page < PAGES && !closed; page++)
            if (!(await collect(deps, partij))) return;
        } catch (error) {
          onFault(error);
        }
      }),
    );
    while (!closed && (await handleNext(deps, ontvangsten)));
  };
  const empty = () => {
    turn = turn.then(round).catch(onFault);
    return turn;
  };
  const loop = async () => {
    await empty();
    if (!closed) timer = setTimeout(loop, pollMs);
  };
  if (pollMs > 0) void loop();

  return {
    empty,
    async close() {
      closed = true;
      clearTimeout(timer);
      await turn;
    },
  };
}
