import type { ActivatedJob } from 'zeebe-node';
import { backOffMs, pause } from './back-off.ts';
import type { Gateway } from './gateway.ts';
import type { Log } from './log.ts';
import {
  EngineNotFound,
  EngineRejected,
  type Job,
  type JobOutcome,
  type WorkerHandle,
  type WorkerOptions,
} from './port.ts';

/** One long poll; short enough to notice a lost stream, long enough to cost nothing while there is no work. */
const LONG_POLL_MS = 30_000;
/** Before the next try of a job whose handler broke off, when the handler did not say. */
const FAULT_BACK_OFF_MS = 10_000;

/**
 * A worker asks for as many jobs as it has hands free, and asks again as soon as one is free. While the engine
 * is away or overloaded it waits, ever longer and with jitter; it comes back by itself and is never reopened by hand.
 */
export function openWorker(
  gateway: Gateway,
  options: WorkerOptions,
  log: Log,
  random: () => number = Math.random,
): WorkerHandle {
  const closing = new AbortController();
  const inFlight = new Set<Promise<void>>();
  const polling = poll();

  async function poll(): Promise<void> {
    let failures = 0;
    while (!closing.signal.aborted) {
      const hands = options.maxJobs - inFlight.size;
      if (hands <= 0) {
        await Promise.race(inFlight);
        continue;
      }
      try {
        await gateway.activateJobs(activation(options, hands), take, closing.signal);
        if (failures > 0) log.info({ type: options.type, failures }, 'worker is back');
        failures = 0;
      } catch (error) {
        failures += 1;
        if (failures === 1)
          log.warn({ type: options.type, reason: textOf(error) }, 'worker waits for the engine');
        await pause(backOffMs(failures, random), closing.signal);
      }
    }
  }

  // Jobs that arrive while closing are done as well: refused here, they would stay locked until their time-out.
  function take(jobs: readonly ActivatedJob[]): void {
    for (const raw of jobs) {
      const run: Promise<void> = perform(raw).finally(() => inFlight.delete(run));
      inFlight.add(run);
    }
  }

  async function perform(raw: ActivatedJob): Promise<void> {
    const deadline = Date.now() + options.timeoutMs;
    const outcome = await decide(raw);
    try {
      await report(raw.key, outcome, deadline);
    } catch (error) {
      if (!(error instanceof EngineRejected) || outcome.outcome === 'failed') {
        log.error({ ...idsOf(raw), reason: textOf(error) }, 'result of a job was not accepted');
        return;
      }
      // A result that the engine cannot take would be offered for ever: make it an incident that someone sees.
      log.error({ ...idsOf(raw), reason: textOf(error) }, 'result of a job was refused');
      const message = 'De procesmotor weigert het resultaat van deze stap.';
      await report(raw.key, fault(raw, message), deadline).catch(() => {});
    }
  }

  async function decide(raw: ActivatedJob): Promise<JobOutcome> {
    try {
      return await options.handle(toJob(raw, options.fetchVariables));
    } catch (error) {
      // Only the kind of error: its text may hold what a register answered about a person.
      const kind = error instanceof Error ? error.name : typeof error;
      log.error({ ...idsOf(raw), kind }, 'handler broke off');
      return fault(raw, 'De stap is onverwacht afgebroken.');
    }
  }

  /** Repeats while the engine is away, until the job's own time-out hands it to someone else. */
  async function report(key: string, outcome: JobOutcome, deadline: number): Promise<void> {
    for (let failures = 1; ; failures += 1) {
      try {
        return await send(gateway, key, outcome);
      } catch (error) {
        if (error instanceof EngineNotFound) {
          log.info({ jobKey: key, type: options.type }, 'job is no longer there');
          return;
        }
        if (error instanceof EngineRejected) throw error;
        if (Date.now() >= deadline || (closing.signal.aborted && failures > 3)) throw error;
        await pause(backOffMs(failures, random), new AbortController().signal);
      }
    }
  }

  return {
    async close() {
      closing.abort();
      await polling;
      await Promise.all(inFlight);
    },
  };
}

async function send(gateway: Gateway, jobKey: string, outcome: JobOutcome): Promise<void> {
  await gateway.call<unknown>((client) => {
    switch (outcome.outcome) {
      case 'completed':
        return client.completeJob({ jobKey, variables: outcome.variables as never });
      case 'bpmn-error':
        return client.throwError({
          jobKey,
          errorCode: outcome.code,
          errorMessage: outcome.message,
          variables: (outcome.variables ?? {}) as never,
        });
      case 'failed':
        return client.failJob({
          jobKey,
          retries: Math.max(0, outcome.retries),
          errorMessage: outcome.message,
          retryBackOff: outcome.backOffMs,
        });
    }
  });
}

function activation(options: WorkerOptions, maxJobsToActivate: number) {
  return {
    type: options.type,
    worker: 'noaberflow',
    timeout: options.timeoutMs,
    maxJobsToActivate,
    // An empty list would fetch every variable of the process.
    fetchVariable: options.fetchVariables.length > 0 ? [...options.fetchVariables] : ['-'],
    requestTimeout: LONG_POLL_MS,
  };
}

function toJob(raw: ActivatedJob, names: readonly string[]): Job {
  const all = JSON.parse(raw.variables) as Record<string, unknown>;
  return {
    key: raw.key,
    type: raw.type,
    processInstanceKey: raw.processInstanceKey,
    elementInstanceKey: raw.elementInstanceKey,
    bpmnProcessId: raw.bpmnProcessId,
    processVersion: raw.processDefinitionVersion,
    elementId: raw.elementId,
    retries: raw.retries,
    variables: Object.fromEntries(
      names.filter((name) => name in all).map((name) => [name, all[name]]),
    ),
  };
}

function fault(raw: ActivatedJob, message: string): JobOutcome {
  return { outcome: 'failed', message, retries: raw.retries - 1, backOffMs: FAULT_BACK_OFF_MS };
}

const idsOf = (raw: ActivatedJob) => ({ jobKey: raw.key, type: raw.type });
const textOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
