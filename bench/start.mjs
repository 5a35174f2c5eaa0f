import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../setup/paths.mjs';

/**
 * What `npm start` costs: seconds to the first page on an empty and on a used data folder, resident memory at rest, and
 * seconds to stop. Runs the command itself, on a data folder and a block of ports of its own.
 */
const TARGET = { secondStart: 12, memory: 1200, ownNode: 250, stop: 30 };
const LONGEST_START_MS = 180_000;
const REST_MS = 20_000; // after the models are deployed: the engine's first work is over

const dataDir = mkdtempSync(join(tmpdir(), 'noaberflow-bench-'));
chmodSync(dataDir, 0o755); // PostgreSQL runs under another user when this one is root
const portBase = await freeBlock();
try {
  const first = await start();
  await first.until('The process engine is ready');
  const firstStop = await first.stop();
  const second = await start();
  await second.until('The process engine is ready');
  const engineAt = (Date.now() - second.startedAt) / 1000;
  await sleep(REST_MS);
  const parts = memory(second.pid);
  const secondStop = await second.stop();
  print(first.pageAt, second.pageAt, engineAt, parts, firstStop, secondStop);
} finally {
  rmSync(dataDir, { recursive: true, force: true });
}

/** Starts the platform and waits until its page answers. */
async function start() {
  const startedAt = Date.now();
  const child = spawn('npm', ['start', '--silent'], {
    cwd: projectRoot,
    env: { ...process.env, DATA_DIR: dataDir, PORT_BASE: String(portBase) },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true, // a group of its own: a failed run can be ended whole
  });
  let output = '';
  let ended = false;
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk;
    });
  }
  child.on('exit', () => {
    ended = true;
  });
  const wait = async (/** @type {() => boolean | Promise<boolean>} */ done) => {
    while (!(await done())) {
      if (ended || Date.now() - startedAt > LONGEST_START_MS) {
        if (!ended) await stop();
        throw new Error(`The platform did not start:\n${output}`);
      }
      await sleep(50);
    }
  };
  const stop = async () => {
    const from = Date.now();
    // npm passes the signal on to a shell that may drop it: the platform is told itself.
    const platform = processes().find(
      ({ pid, command }) => isPlatform(command) && isBelow(pid, Number(child.pid)),
    );
    process.kill(platform?.pid ?? Number(child.pid), 'SIGTERM');
    while (!ended) await sleep(50);
    return (Date.now() - from) / 1000;
  };
  await wait(() =>
    fetch(`http://127.0.0.1:${portBase}/`, { signal: AbortSignal.timeout(2000) }).then(
      (response) => response.ok,
      () => false,
    ),
  );
  const pageAt = (Date.now() - startedAt) / 1000;
  return {
    pid: Number(child.pid),
    startedAt,
    pageAt,
    stop,
    until: (/** @type {string} */ text) => wait(() => output.includes(text)),
  };
}

/** Resident memory in MB of everything below a process: npm itself is no part of the platform. */
function memory(/** @type {number} */ root) {
  const sums = { node: 0, engine: 0, database: 0 };
  for (const { pid, rssMb, command } of processes()) {
    if (!isBelow(pid, root)) continue;
    if (isPlatform(command)) sums.node += rssMb;
    else if (/camunda|zeebe/i.test(command)) sums.engine += rssMb;
    else if (/postgres/.test(command)) sums.database += rssMb;
  }
  return sums;
}

function processes() {
  return execFileSync('ps', ['-e', '-ww', '-o', 'pid=,ppid=,rss=,args='], { encoding: 'utf8' })
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [pid = '', ppid = '', rss = '', ...args] = line.trim().split(/\s+/);
      return {
        pid: Number(pid),
        ppid: Number(ppid),
        // Every PostgreSQL process counts its shared memory again: the sum is an upper bound.
        rssMb: Number(rss) / 1024,
        command: args.join(' '),
      };
    });
}

/** Not the shell between npm and the platform, whose command line names the same file. */
function isPlatform(/** @type {string} */ command) {
  return /^\S*node setup\/start\.mjs/.test(command);
}

function isBelow(/** @type {number} */ pid, /** @type {number} */ root) {
  const parents = new Map(processes().map((one) => [one.pid, one.ppid]));
  for (let at = pid; at > 1; at = parents.get(at) ?? 0) if (at === root) return true;
  return false;
}

/** The first port of sixteen that nobody uses. */
async function freeBlock() {
  for (let base = 20_000; base < 60_000; base += 100) {
    const free = await Promise.all(Array.from({ length: 16 }, (_, at) => isFree(base + at)));
    if (free.every(Boolean)) return base;
  }
  throw new Error('No free block of ports was found: stop programs that listen above 20000.');
}

function isFree(/** @type {number} */ port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

function sleep(/** @type {number} */ ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function print(
  /** @type {number} */ firstPage,
  /** @type {number} */ secondPage,
  /** @type {number} */ engineAt,
  /** @type {{ node: number, engine: number, database: number }} */ parts,
  /** @type {number} */ firstStop,
  /** @type {number} */ secondStop,
) {
  const total = parts.node + parts.engine + parts.database;
  /** @type {[string, number, string, number?][]} */
  const rows = [
    ['first start, to the first page', firstPage, 's'],
    ['second start, to the first page', secondPage, 's', TARGET.secondStart],
    ['second start, to the engine ready', engineAt, 's'],
    ['memory of all parts at rest', total, 'MB', TARGET.memory],
    ['  own Node processes', parts.node, 'MB', TARGET.ownNode],
    ['  process engine', parts.engine, 'MB'],
    ['  PostgreSQL (shared memory counted per process)', parts.database, 'MB'],
    ['first stop after SIGTERM', firstStop, 's', TARGET.stop],
    ['second stop after SIGTERM', secondStop, 's', TARGET.stop],
  ];
  for (const [what, value, unit, target] of rows) {
    const goal =
      target === undefined
        ? ''
        : `target ≤ ${target} ${unit}: ${value <= target ? 'met' : 'MISSED'}`;
    console.log(`${what.padEnd(50)} ${value.toFixed(1).padStart(8)} ${unit.padEnd(3)} ${goal}`);
  }
}
