import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { type EmbeddedPostgres, startPostgres } from '../../db/embedded.ts';
import { type BrokerPorts, startBroker } from '../../engine/broker.ts';
import { connectZeebe } from '../../engine/zeebe.ts';
import { cacheHome } from '../../setup/paths.mjs';
import { readTools } from '../../setup/tools.mjs';
import type { Child } from '../../supervisor/child.ts';
import { silent } from './log.ts';
import { type Receiver, startReceiver } from './receiver.ts';
import { until } from './until.ts';

/**
 * The real parts that a test run shares: one PostgreSQL and one broker, each started by its first user and
 * stopped at the end of the run (fixtures.ts). Their data lives in a folder that goes with the run.
 */
let postgres: Promise<EmbeddedPostgres> | undefined;
let broker: Promise<TestBroker> | undefined;
const running: Child[] = [];
let folder: string | undefined;

export type TestBroker = {
  readonly child: Child;
  readonly ports: BrokerPorts;
  readonly gatewayAddress: string;
  readonly restAddress: string;
  readonly receiver: Receiver;
  /** Moves the engine's clock forward (never back: that freezes the history lane). */
  readonly advanceClock: (ms: number) => Promise<void>;
  /** How far the engine's clock is ahead of this machine's. */
  readonly offsetMs: () => number;
};

/** @param durable whether it syncs to disk; the first caller of the run decides, tests do without */
export function sharedPostgres({ durable = false } = {}): Promise<EmbeddedPostgres> {
  postgres ??= (async () => {
    const { postgresHome } = readTools();
    const started = await startPostgres({
      home: postgresHome,
      dataDir: join(runFolder(), 'postgres'),
      port: await freePort(),
      logFile: join(runFolder(), 'log', 'postgres.log'),
      durable,
    });
    running.push(started);
    await started.ready;
    return started;
  })();
  return postgres;
}

export function sharedBroker(): Promise<TestBroker> {
  broker ??= (async () => {
    const { java, javaVersion, engineHome } = readTools();
    const receiver = await startReceiver();
    const ports = {
      gateway: await freePort(),
      command: await freePort(),
      internal: await freePort(),
      monitoring: await freePort(),
      rest: await freePort(),
    };
    const child = startBroker({
      java,
      javaVersion,
      home: engineHome,
      dataDir: join(runFolder(), 'zeebe'),
      logFile: join(runFolder(), 'log', 'zeebe.log'),
      ports,
      historyUrl: receiver.url,
      controlledClock: true,
      // Kept between runs: a broker that starts in seconds. The first run records it when it stops.
      aotCache: join(cacheHome, 'aot-test'),
      recordAotCache: true,
    });
    running.push(child);
    await child.ready;
    await knowsItsPartitions(`127.0.0.1:${ports.gateway}`, `http://127.0.0.1:${ports.rest}`);
    let offset = 0;
    return {
      child,
      ports,
      receiver,
      gatewayAddress: `127.0.0.1:${ports.gateway}`,
      restAddress: `http://127.0.0.1:${ports.rest}`,
      offsetMs: () => offset,
      async advanceClock(ms) {
        if (ms < 0) throw new Error('the clock of the engine only moves forward');
        const answer = await fetch(`http://127.0.0.1:${ports.monitoring}/actuator/clock/add`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ offsetMilli: ms }),
        });
        if (!answer.ok) throw new Error(`the clock answered ${answer.status}`);
        offset += ms;
      },
    };
  })();
  return broker;
}

/** Stops what was started, the broker first so that its last records find their receiver. */
export async function stopServices(): Promise<void> {
  const shared = await broker?.catch(() => undefined);
  shared?.receiver.attach(undefined);
  await shared?.child.stop();
  await shared?.receiver.close();
  await (await postgres?.catch(() => undefined))?.stop();
  if (folder) rmSync(folder, { recursive: true, force: true });
}

// A run that ends in a crash takes its parts along.
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** The gateway learns of the partition a moment after the broker says that it is ready. */
async function knowsItsPartitions(gatewayAddress: string, restAddress: string): Promise<void> {
  const engine = connectZeebe({ gatewayAddress, restAddress, log: silent });
  await until('the partition', () => engine.healthy());
  await engine.close();
}

/** A folder of this run that PostgreSQL's user can reach; the system's temporary folder is open to all. */
function runFolder(): string {
  if (!folder) {
    folder = mkdtempSync(join('/tmp', 'noaberflow-test-'));
    chmodSync(folder, 0o755);
  }
  return folder;
}

/** A port that was free a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
