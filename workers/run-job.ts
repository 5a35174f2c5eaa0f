import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { appendAuditregel } from '../db/queries/auditregels/append-auditregel.ts';
import { findResult } from '../db/queries/inbox/find-result.ts';
import { storeResult } from '../db/queries/inbox/store-result.ts';
import { takeJob } from '../db/queries/inbox/take-job.ts';
import { putWachtendeStap } from '../db/queries/wachtende-stappen/put-wachtende-stap.ts';
import { findAtStake } from '../db/queries/zaken/find-at-stake.ts';
import { inTransaction } from '../db/transaction.ts';
import type { Job, JobOutcome, Variables } from '../engine/port.ts';
import { formatDay } from '../law/calendar.ts';
import { RegisterInOnderhoud, RegisterOnbereikbaar } from '../registers/errors.ts';
import texts from '../texts/nl/incident.json' with { type: 'json' };
import { BpmnError, type Worker, type WorkerAudit, type WorkerDeps } from './define-worker.ts';
import { type AtStake, Fault, incidentText, Later, toFault } from './fault.ts';

export type RunJobDeps = WorkerDeps & { readonly log: Logger };

/** What a job decided, as the inbox keeps it. */
type Result =
  | { readonly variables: Variables }
  | { readonly bpmnError: string; readonly message: string };

/** After how long a job that waits for something looks again. */
const LATER_MS = 5_000;
/** A party in maintenance is asked again at the latest after this. */
const LOOK_AGAIN_MS = 300_000;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * Handles one delivery of a job: the worker, its audit lines and the inbox row that keeps the result are one
 * transaction. A second delivery of the same job returns the stored result and does nothing else.
 */
export async function runJob(worker: Worker, job: Job, deps: RunJobDeps): Promise<JobOutcome> {
  try {
    const result = await decide(worker, job, deps);
    if ('variables' in result) return { outcome: 'completed', variables: result.variables };
    return { outcome: 'bpmn-error', code: result.bpmnError, message: result.message };
  } catch (error) {
    return failed(worker, job, deps, error);
  }
}

/**
 * How long to wait before the next attempt, by the retries that are left then: with the three retries of our
 * models 5 seconds, then half a minute, then it is an incident.
 */
export const backOffMs = (retriesLeft: number): number => {
  if (retriesLeft <= 0) return 0;
  return [30_000, 5_000][retriesLeft - 1] ?? 2_000;
};

// helpers

async function decide(worker: Worker, job: Job, deps: RunJobDeps): Promise<Result> {
  const zaakId = job.variables.zaakId;
  if (typeof zaakId !== 'string' || !UUID.test(zaakId)) throw new Fault('zaak-onbekend');
  try {
    let facts: unknown;
    if (worker.fetch) {
      const known = await inTransaction(deps.db, '*', (trx) => findResult(trx, job.key));
      if (known) return known as Result;
      facts = await worker.fetch(job.variables, { ...deps, zaakId, sleutel: `job-${job.key}` });
    }
    return await inOneTransaction(worker, job, zaakId, deps, facts);
  } catch (error) {
    if (!(error instanceof BpmnError)) throw error;
    return await keepOutcome(worker, job, zaakId, deps, error);
  }
}

function inOneTransaction(
  worker: Worker,
  job: Job,
  zaakId: string,
  deps: RunJobDeps,
  facts: unknown,
): Promise<Result> {
  return inTransaction(deps.db, '*', async (trx) => {
    const op = deps.clock();
    const taken = await takeJob(trx, jobOf(worker, job, zaakId, op));
    if (!taken) throw new Fault('zaak-onbekend');
    if (taken.resultaat) return taken.resultaat as Result;

    const { zaak } = taken;
    const audit: WorkerAudit[] = [];
    const returned = await worker.run(
      job.variables,
      {
        trx,
        zaak,
        proces: { id: job.bpmnProcessId, versie: job.processVersion },
        sleutel: `job-${job.key}`,
        letters: deps.letters,
        codes: deps.codes,
        answerUrl: deps.answerUrl,
        clock: deps.clock,
        audit: (regel) => audit.push(regel),
      },
      facts,
    );
    const variables = onlyListed(worker, { ...returned });
    await storeResult(trx, job.key, { variables });
    for (const regel of audit) {
      const lijn = {
        ...regel,
        gemeente: zaak.gemeente,
        zaakId,
        actor: 'systeem:workers',
        herkomst: 'worker',
      } as const;
      await appendAuditregel(trx, lijn, op);
    }
    return { variables };
  });
}

/** The effects so far are rolled back; the outcome itself is kept, with a line that says so. */
function keepOutcome(
  worker: Worker,
  job: Job,
  zaakId: string,
  deps: RunJobDeps,
  error: BpmnError,
): Promise<Result> {
  return inTransaction(deps.db, '*', async (trx) => {
    const op = deps.clock();
    const taken = await takeJob(trx, jobOf(worker, job, zaakId, op));
    if (!taken) throw new Fault('zaak-onbekend');
    if (taken.resultaat) return taken.resultaat as Result;
    const result = { bpmnError: error.code, message: error.message };
    await storeResult(trx, job.key, result);
    await appendAuditregel(
      trx,
      {
        gemeente: taken.zaak.gemeente,
        actor: 'systeem:workers',
        actie: `${worker.type}.uitkomst`,
        objectSoort: 'zaak',
        objectId: zaakId,
        zaakId,
        herkomst: 'worker',
        details: { uitkomst: error.code },
      },
      op,
    );
    return result;
  });
}

const jobOf = ({ type, reversible = false }: Worker, { key }: Job, zaakId: string, op: Date) => ({
  key,
  type,
  zaakId,
  op,
  omkeerbaar: reversible,
});

/** Nothing but what the worker declares reaches the engine: no name, number or address can slip through. */
function onlyListed(worker: Worker, variables: Variables): Variables {
  for (const name of Object.keys(variables)) {
    if (!worker.writes.includes(name)) throw new Fault('variabele-niet-toegestaan', { naam: name });
  }
  return variables;
}

async function failed(
  worker: Worker,
  job: Job,
  deps: RunJobDeps,
  error: unknown,
): Promise<JobOutcome> {
  if (error instanceof Later) {
    deps.log.debug({ job: job.key, type: worker.type, waits: error.message }, 'job waits');
    return { outcome: 'failed', message: texts.later, retries: job.retries, backOffMs: LATER_MS };
  }
  const fault = toFault(error);
  // Only name, code and stack frames: the message and detail of a foreign error may quote a row.
  const { name, code, stack } = error as { name?: string; code?: unknown; stack?: string };
  const frames = stack?.split('\n').filter((line) => line.trimStart().startsWith('at '));
  const stake = fault.code === 'database-onbereikbaar' ? {} : await atStake(job, deps);
  deps.log.warn(
    {
      job: job.key,
      type: worker.type,
      zaak: stake.zaaknummer,
      retries: job.retries,
      fault: fault.code,
      name,
      code,
      frames,
    },
    'job failed',
  );

  if (fault.code === 'database-onbereikbaar') {
    // Not the job's fault: it keeps its retries, so that an outage of hours leaves no incidents behind.
    const backOff = 3_000 + Math.random() * 4_000;
    const message = incidentText(fault, stepOf(worker), job.key);
    return { outcome: 'failed', message, retries: job.retries, backOffMs: Math.round(backOff) };
  }
  if (error instanceof RegisterOnbereikbaar) {
    // Nor is this: it waits as long as the party is away, and the case shows it.
    const message = incidentText(fault, stepOf(worker), job.key);
    const soon = await waitFor(error.register, worker, job, deps);
    const backOff = error instanceof RegisterInOnderhoud ? untilAfter(error.nogMs) : soon;
    return { outcome: 'failed', message, retries: job.retries, backOffMs: backOff };
  }
  const retries = Math.max(0, job.retries - 1);
  const message = incidentText(fault, stepOf(worker), job.key, retries === 0 ? stake : {});
  return { outcome: 'failed', message, retries, backOffMs: backOffMs(retries) };
}

/**
 * Notes that the case waits for a party. The first tries come soon, the later ones as long again as the step has waited, up to a
 * minute, with a random half taken off so that a crowd does not come back at once.
 *
 * @returns ms until the next try
 */
async function waitFor(
  register: string,
  worker: Worker,
  job: Job,
  { db, clock, log }: RunJobDeps,
): Promise<number> {
  const op = clock();
  const sinds = await inTransaction(db, '*', (trx) =>
    putWachtendeStap(trx, {
      jobKey: job.key,
      elementInstanceKey: job.elementInstanceKey,
      zaakId: String(job.variables.zaakId),
      elementId: stepOf(worker),
      register,
      op,
    }),
  ).catch((error: Error) => {
    log.warn({ job: job.key, name: error.name }, 'that a step waits could not be noted');
    return op;
  });
  const full = Math.min(60_000, Math.max(2_000, op.getTime() - sinds.getTime()));
  return Math.round(full / 2 + (full / 2) * Math.random());
}

/** The end of maintenance, spread over some seconds; it is looked at earlier when it takes long, as it may be over before. */
const untilAfter = (nogMs: number): number =>
  Math.round(Math.min(nogMs, LOOK_AGAIN_MS) + Math.random() * 5_000);

/** The case and the term at risk, for the text of an incident; without the database the text does without. */
async function atStake(job: Job, { db }: RunJobDeps): Promise<AtStake> {
  const zaakId = job.variables.zaakId;
  if (typeof zaakId !== 'string' || !UUID.test(zaakId)) return {};
  const read = inTransaction(db, '*', (trx) => findAtStake(trx, zaakId)).catch(() => undefined);
  const zaak = await Promise.race([read, sleep(2_000, undefined, { ref: false })]);
  if (!zaak) return {};
  return {
    zaaknummer: zaak.nummer,
    ...(zaak.beslistermijn && { beslistermijn: formatDay(zaak.beslistermijn) }),
  };
}

const stepOf = (worker: Worker): string => worker.type.split('.')[1] ?? worker.type;
