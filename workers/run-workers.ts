import { SpanKind, SpanStatusCode } from '@opentelemetry/api';
import type { Engine, Job, JobOutcome, WorkerHandle } from '../engine/port.ts';
import { inSpan } from '../tracing/span.ts';
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
      handle: (job) => turns(() => tracedJob(worker, job, deps)),
    }),
  );
  return {
    async close() {
      await Promise.all(handles.map((handle) => handle.close()));
    },
  };
}

/** A trace for each delivery; the case is what ties those of one case together. */
const tracedJob = (worker: Worker, job: Job, deps: RunJobDeps): Promise<JobOutcome> =>
  inSpan(
    worker.type,
    {
      kind: SpanKind.CONSUMER,
      attributes: { 'noaberflow.zaak_id': String(job.variables.zaakId), 'noaberflow.job': job.key },
    },
    async (span) => {
      const result = await runJob(worker, job, deps);
      span.setAttribute('noaberflow.outcome', result.outcome);
      if (result.outcome === 'failed') span.setStatus({ code: SpanStatusCode.ERROR });
      return result;
    },
  );

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
