import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { deployUntilDone } from '../../engine/deploy-until-done.ts';
import type { Job, JobOutcome, Variables } from '../../engine/port.ts';
import { connectZeebe } from '../../engine/zeebe.ts';
import { resources } from '../../platform.ts';
import { collectRecords } from '../../sandbox/records.ts';
import { silent } from '../support/log.ts';
import { sharedBroker } from '../support/services.ts';
import { until } from '../support/until.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const folder = fileURLToPath(new URL('../../processes/', import.meta.url));
const models = resources();
const variables = [
  ...new Set(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('variables.ts'))
      .flatMap((name) => [...readFileSync(`${folder}${name}`, 'utf8').matchAll(/^ {2}(\w+):/gm)])
      .map(([, name]) => String(name)),
  ),
];
const jobTypes = models.flatMap(({ content }) =>
  [...content.toString().matchAll(/taskDefinition type="([^"]+)"/g)].map(([, type]) =>
    String(type),
  ),
);

/** What a stubbed job answers: variables (maybe later), or an error code drawn in the model. */
type Answer = Variables | string | (() => Promise<Variables>);
/** One answer, or one per turn (the last stays). */
export type Stub = Answer | readonly Answer[];
export type Stubs = Readonly<Record<string, Stub>>;

/** The models on the real engine, with stubs for the jobs: what the token does, without what the workers do. */
export async function openWalk(usual: Stubs) {
  const broker = await sharedBroker();
  const records = await collectRecords();
  broker.receiver.attach(records.url);
  const engine = connectZeebe({ ...broker, log: silent });
  await deployUntilDone(() => engine.deploy(models), silent);

  const stubsOf = new Map<string, Stubs>();
  const jobs: Job[] = [];
  const handle = async (job: Job): Promise<JobOutcome> => {
    const zaakId = String(job.variables.zaakId);
    const turn = jobs.filter((j) => j.type === job.type && j.variables.zaakId === zaakId).length;
    jobs.push(job);
    const stub = stubsOf.get(zaakId)?.[job.elementId] ?? usual[job.elementId] ?? {};
    const turns: readonly Answer[] = Array.isArray(stub) ? stub : [stub];
    const chosen = turns[Math.min(turn, turns.length - 1)] as Answer;
    const answer = typeof chosen === 'function' ? await chosen() : chosen;
    return typeof answer === 'string'
      ? { outcome: 'bpmn-error', code: answer, message: 'drawn in the model' }
      : { outcome: 'completed', variables: answer };
  };
  const workers = jobTypes.map((type) =>
    engine.work({ type, fetchVariables: variables, timeoutMs: 10_000, maxJobs: 4, handle }),
  );
  const tasks = (zaakId: string) =>
    records
      .all()
      .filter((r) => r.valueType === 'USER_TASK' && r.value.candidateUsersList?.includes(zaakId));
  const openTasks = (zaakId: string) => {
    const gone = new Set(
      tasks(zaakId)
        .filter(({ intent }) => ['COMPLETED', 'CANCELED'].includes(intent))
        .map(({ key }) => key),
    );
    return tasks(zaakId).filter(({ intent, key }) => intent === 'CREATED' && !gone.has(key));
  };

  return {
    /** The engine's moment, so many days from now. */
    at: (days: number) => new Date(Date.now() + broker.offsetMs() + days * DAY_MS).toISOString(),
    advance: (days: number) => broker.advanceClock(days * DAY_MS + HOUR_MS),

    /** Starts a process by its start message. `stubs` answer the jobs of this case instead of the usual ones. */
    async start(message: string, correlationKey: string, variables: Variables, stubs: Stubs = {}) {
      const zaakId = randomUUID();
      stubsOf.set(zaakId, stubs);
      const completed = new Set<number>();
      const publish = async (name: string, key: string, more: Variables = {}): Promise<void> => {
        await engine.publishMessage({
          name,
          correlationKey: key.replace('zaakId', zaakId),
          messageId: randomUUID(),
          timeToLiveMs: HOUR_MS,
          variables: more,
        });
      };
      await publish(message, correlationKey, { zaakId, ...variables });
      const handled = () => jobs.filter((job) => job.variables.zaakId === zaakId);
      const instances = () =>
        new Set(
          records
            .all()
            .filter(
              ({ valueType, value }) =>
                valueType === 'VARIABLE' &&
                value.name === 'zaakId' &&
                value.value === JSON.stringify(zaakId),
            )
            .map(({ value }) => value.processInstanceKey),
        );
      const ends = () =>
        records
          .all()
          .filter(
            (r) =>
              r.valueType === 'PROCESS_INSTANCE' &&
              r.intent === 'ELEMENT_COMPLETED' &&
              instances().has(r.value.processInstanceKey),
          );

      const open = () => openTasks(zaakId).map((r) => r.value.elementId);

      return {
        zaakId,
        publish,
        /** The open user task of an element. */
        task: (elementId: string) =>
          until(`the task ${elementId}`, async () =>
            openTasks(zaakId).find((r) => r.value.elementId === elementId && !completed.has(r.key)),
          ),
        open,
        /** The first task of an element, also when it was completed or taken away since. */
        created: (elementId: string) =>
          until(`the task ${elementId} to have been there`, async () =>
            tasks(zaakId).find((r) => r.intent === 'CREATED' && r.value.elementId === elementId),
          ),
        /** Waits until exactly the tasks of these elements are open; what the engine did is seen a moment later. */
        async onlyOpen(elementIds: readonly string[]) {
          const wanted = [...elementIds].sort().join();
          await until(
            `only these tasks to be open: ${wanted}`,
            async () => open().sort().join() === wanted,
          );
        },
        async complete(elementId: string, result: Variables = {}) {
          const { key } = await this.task(elementId);
          completed.add(key);
          await engine.completeUserTask(String(key), result);
        },
        /** Waits until a job has been handled so many times. @returns what it was given the last time */
        job: (elementId: string, times = 1) =>
          until(`the job ${elementId}`, async () => {
            const found = handled().filter((job) => job.elementId === elementId);
            return found.length >= times && found[times - 1]?.variables;
          }),
        /** The jobs of this case in the order in which they were handled. */
        jobs: () => handled().map(({ elementId }) => elementId),
        /** The user tasks of this case in the order in which they came. */
        tasks: () =>
          tasks(zaakId)
            .filter(({ intent }) => intent === 'CREATED')
            .map((r) => r.value.elementId),
        /** Waits for the end of a process of this case. @returns the end events that were reached in it */
        ended: (slug: string) =>
          until(`the end of ${slug}`, async () => {
            const done = ends().find(
              (r) => r.value.bpmnElementType === 'PROCESS' && r.value.bpmnProcessId === slug,
            );
            return (
              done &&
              ends()
                .filter(
                  (r) =>
                    r.value.bpmnElementType === 'END_EVENT' &&
                    r.value.processInstanceKey === done.value.processInstanceKey,
                )
                .map((r) => r.value.elementId)
            );
          }),
        /** Ends what is still running. */
        stop: () =>
          Promise.all(
            [...instances()].map((key) =>
              engine.cancelProcessInstance(String(key)).catch(() => undefined),
            ),
          ),
      };
    },

    async close() {
      await Promise.all(workers.map((worker) => worker.close()));
      await engine.close();
      broker.receiver.attach(undefined);
      await records.close();
    },
  };
}
export type Walk = Awaited<ReturnType<typeof openWalk>>;
export type Case = Awaited<ReturnType<Walk['start']>>;
