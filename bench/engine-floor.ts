import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ZBClient } from 'zeebe-node';
import type { Engine } from '../engine/port.ts';
import type { TestBroker } from '../test/support/services.ts';

/** What the engine alone takes, without anything of ours: the floor under our own figures, on the same broker in the same run. */

export const deployModels = (engine: Engine): ReturnType<Engine['deploy']> =>
  engine.deploy(
    ['meting-taken.bpmn', 'meting-werk.bpmn'].map((name) => ({
      name,
      content: readFileSync(new URL(`./models/${name}`, import.meta.url)),
    })),
  );

/**
 * From asking the REST API to complete a user task to the next one arriving in the fast lane.
 *
 * @param count tasks of each instance, one after the other
 * @param instances how many do so beside each other
 */
export async function rawTasks(
  broker: TestBroker,
  engine: Engine,
  count: number,
  instances = 1,
): Promise<number[]> {
  const tap = await openTap();
  broker.receiver.attach(tap.url);
  const firsts: Created[] = [];
  for (let i = 0; i < instances; i++) {
    const first = tap.another();
    await begin(engine, 'meting-taken', {});
    firsts.push(await first);
  }
  const times: number[] = [];
  await Promise.all(
    firsts.map(async ({ key, processInstanceKey }) => {
      for (let i = 0, current = key; i < count; i++) {
        const from = performance.now();
        const arrival = tap.nextOf(processInstanceKey);
        await engine.completeUserTask(current, {});
        const task = await arrival;
        times.push(task.seen - from);
        current = task.key;
      }
      await engine.cancelProcessInstance(processInstanceKey);
    }),
  );
  broker.receiver.attach(undefined);
  await tap.close();
  return times;
}

/** A job after the other in one instance, handled by a bare worker that answers at once: time from turn to turn. */
export async function bareWorker(
  broker: TestBroker,
  engine: Engine,
  count: number,
): Promise<number[]> {
  const client = new ZBClient(broker.gatewayAddress, {
    loglevel: 'NONE',
    longPoll: 30_000,
    pollInterval: 1,
  });
  const turns = turnTimes(count);
  const worker = client.createWorker({
    taskType: 'meting.kaal',
    taskHandler: (job) => job.complete({ beurt: turns.take() }),
  });
  await begin(engine, 'meting-werk', { soort: 'meting.kaal', beurten: count });
  const times = await turns.all;
  await worker.close();
  await client.close();
  return times;
}

/** Numbers the turns of a loop and keeps the time between them. */
export function turnTimes(count: number) {
  const times: number[] = [];
  let last = 0;
  let turn = 0;
  let end: (times: number[]) => void = () => {};
  const all = new Promise<number[]>((resolve) => {
    end = resolve;
  });
  return {
    all,
    take(): number {
      const now = performance.now();
      if (turn > 0) times.push(now - last);
      last = now;
      turn += 1;
      if (turn === count) end(times);
      return turn;
    },
  };
}

export const begin = (engine: Engine, process: string, variables: Record<string, unknown>) =>
  engine.publishMessage({
    name: process,
    correlationKey: randomUUID(),
    messageId: randomUUID(),
    timeToLiveMs: 60_000,
    variables,
  });

// helpers

type Created = { key: string; processInstanceKey: string; seen: number };

/** Stands where the exporters post and notices new user tasks. */
async function openTap() {
  /** by instance; the empty name waits for one that nobody waits for */
  const waiting = new Map<string, (task: Created) => void>();
  const hear = (instance: string) =>
    new Promise<Created>((resolve) => waiting.set(instance, resolve));
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      const now = performance.now();
      response.setHeader('X-Elastic-Product', 'Elasticsearch');
      response.setHeader('Content-Type', 'application/json');
      response.end(
        request.url?.startsWith('/_bulk')
          ? '{"took":1,"errors":false,"items":[]}'
          : '{"acknowledged":true}',
      );
      const lines = Buffer.concat(chunks).toString().split('\n');
      for (const [index, text] of lines.entries()) {
        if (!text.includes('"USER_TASK"') || !text.includes('"CREATED"')) continue;
        if (!lines[index - 1]?.includes('"_index":"fast')) continue; // the history lane repeats it later
        const { value } = JSON.parse(text.replace(/:(\d{16,})/g, ':"$1"'));
        const key = String(value.userTaskKey);
        const task = { key, processInstanceKey: String(value.processInstanceKey), seen: now };
        const instance = waiting.has(task.processInstanceKey) ? task.processInstanceKey : '';
        waiting.get(instance)?.(task);
        waiting.delete(instance);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** The first task of an instance that is begun. */
    another: () => hear(''),
    nextOf: hear,
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
