import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { createServer } from 'node:net';
import { freemem } from 'node:os';
import { join } from 'node:path';
import { type EmbeddedPostgres, startPostgres } from '../../db/embedded.ts';
import { type BrokerPorts, startBroker } from '../../engine/broker.ts';
import { moveEngineClock } from '../../engine/clock.ts';
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
const run = globalThis as { noaberflowTestServices?: true };
if (run.noaberflowTestServices)
  throw new Error(
    'test/support/services.ts is loaded twice in one run, so a second broker would start that nobody stops: a spec ' +
      'that starts real parts imports a module with a top-level await; give that part of the spec a file of its own',
  );
run.noaberflowTestServices = true;

/** Kept between runs: a broker that starts in seconds. The first run that is no lane records it when it stops. */
export const BROKER_CACHE = join(cacheHome, 'aot-test');

let postgres: Promise<EmbeddedPostgres> | undefined;
let broker: Promise<TestBroker> | undefined;
const running: Child[] = [];
const folders = new Map<string, string>();

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
      dataDir: join(runFolder(durable || !roomInMemory() ? DISK : MEMORY), 'postgres'),
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
      durable: false,
      aotCache: BROKER_CACHE,
      recordAotCache: process.env.TEST_LANE === undefined,
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
        await moveEngineClock(ports.monitoring, ms);
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
  for (const folder of folders.values()) rmSync(folder, { recursive: true, force: true });
}

// A run that ends in a crash, or is told to stop, takes its parts along.
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});
process.on('SIGTERM', () => process.exit(143));

/** The gateway learns of the partition a moment after the broker says that it is ready. */
async function knowsItsPartitions(gatewayAddress: string, restAddress: string): Promise<void> {
  const engine = connectZeebe({ gatewayAddress, restAddress, log: silent });
  await until('the partition', () => engine.healthy());
  await engine.close();
}

/** The system's temporary folder is open to all, so also to the user that runs PostgreSQL; so is the folder in memory. */
const DISK = '/tmp';
const MEMORY = '/dev/shm';
/** What the databases of one lane take at most is a quarter of this. */
const ROOM = 4 * 1024 ** 3;

/**
 * Whether the databases can live in memory. A database is a thousand files, and each test has its own: ext4 passes over
 * every file that was deleted in the last minutes when it makes one, which was most of what PostgreSQL did.
 */
function roomInMemory(): boolean {
  if (!existsSync(MEMORY)) return false;
  const { bavail, bsize } = statfsSync(MEMORY);
  return Math.min(bavail * bsize, freemem()) > ROOM;
}

/** The folder of this run that begins with `place`. */
function runFolder(place = DISK): string {
  const known = folders.get(place);
  if (known) return known;
  const made = mkdtempSync(join(place, 'noaberflow-test-'));
  chmodSync(made, 0o755);
  folders.set(place, made);
  return made;
}

/** Below the ports that the system itself hands out for connections, and below those of `freeBlock`; each run begins elsewhere. */
const FIRST_PORT = 10_000;
const PORTS = 10_000;
let nextPort = (process.pid % 100) * 100;

/** A port that was free a moment ago, and that no connection of this machine takes by chance before it is used. */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < PORTS; tries += 1) {
    const port = FIRST_PORT + (nextPort % PORTS);
    nextPort += 1;
    if (await isFree(port)) return port;
  }
  throw new Error('no port is free');
}

/** The first of sixteen ports in a row that nobody uses, below those that the system gives out: other lanes take those. */
export async function freeBlock(from = 21_000): Promise<number> {
  for (let base = from; base < 60_000; base += 100) {
    const free = await Promise.all(Array.from({ length: 16 }, (_, at) => isFree(base + at)));
    if (free.every(Boolean)) return base;
  }
  throw new Error('no free block of ports was found');
}

async function isFree(port: number): Promise<boolean> {
  const probe = createServer();
  const listening = once(probe.listen(port, '127.0.0.1'), 'listening').then(
    () => true,
    () => false,
  );
  const free = await listening;
  if (free) await new Promise((resolve) => probe.close(resolve));
  return free;
}
