import type { Engine, WorkerHandle } from '../engine/port.ts';
import type { Worker } from './define-worker.ts';
import { registry } from './registry.ts';
import { type RunJobDeps, runJob } from './run-job.ts';

export type RunningWorkers = { readonly close: () => Promise<void> };

/**
 * Opens a worker at the engine for every job type of the registry.
 *
 * @param options.parallel jobs handled at the same time in this process, over all types: each holds one connection
 *   of the pool, which it shares with the API (default 4)
 * @param options.workers default: the whole registry
 */
export function startWorkers(
  { engine, ...deps }: RunJobDeps & { readonly engine: Engine },
  {
    parallel = 4,
    workers = registry,
  }: { readonly parallel?: number; readonly workers?: readonly Worker[] } = {},
): RunningWorkers {
  const turns = turnstile(parallel);
  const handles: WorkerHandle[] = workers.map((worker) =>
    engine.work({
      type: worker.type,
      fetchVariables: [...new Set(['zaakId', ...worker.reads])],
      timeoutMs: 60_000,
      maxJobs: 8,
      handle: (job) => turns(() => runJob(worker, job, deps)),
    }),
  );
  return {
    async close() {
      await Promise.all(handles.map((handle) => handle.close()));
    },
  };
}

/** Lets at most `size` calls run at once; the others wait in order. */
function turnstile(size: number) {
  let free = size;
  const waiting: (() => void)[] = [];
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}
