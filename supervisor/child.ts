import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

export type ChildOptions = {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  readonly uid?: number;
  readonly gid?: number;
  readonly logFile: string;
  /** resolves when the program serves; asked every 100 ms until `readyWithinMs` is over */
  readonly isReady: () => Promise<boolean>;
  readonly readyWithinMs: number;
  /** the signal for an orderly end, and how long it may take before SIGKILL */
  readonly stopSignal: NodeJS.Signals;
  readonly stopWithinMs: number;
  /** told of each start and each unexpected end; a log for the operator */
  readonly onEvent?: (event: string, fields: object) => void;
};

export type Child = {
  /** resolves when the program serves for the first time; rejects when it never did */
  readonly ready: Promise<void>;
  readonly pid: () => number | undefined;
  /** for fault tests: ends it at once, so that the supervisor starts it again */
  readonly kill: (signal: NodeJS.Signals) => void;
  /** says whether it ended by itself or had to be killed (also when it had died before) */
  readonly stop: () => Promise<'in order' | 'killed'>;
};

const FIRST_BACK_OFF_MS = 500;
const LONGEST_BACK_OFF_MS = 15_000;
/** A program that served this long did not fail to start: the next back-off begins small again. */
const HEALTHY_AFTER_MS = 60_000;

/**
 * Runs a program as a child, starts it again with growing back-off when it dies, and stops it in order.
 * Its output goes to a log file of its own.
 */
export function supervise(options: ChildOptions): Child {
  mkdirSync(dirname(options.logFile), { recursive: true });
  let child: ChildProcess | undefined;
  let stopping = false;
  let backOff = FIRST_BACK_OFF_MS;
  let timer: NodeJS.Timeout | undefined;
  let firstFailure: ((reason: Error) => void) | undefined;

  const start = () => {
    const startedAt = Date.now();
    const log = createWriteStream(options.logFile, { flags: 'a' });
    log.on('error', () => undefined); // a full disk must not take the platform down with the log
    const started = spawn(options.command, options.args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: options.env ?? process.env,
      ...(options.uid === undefined ? {} : { uid: options.uid }),
      ...(options.gid === undefined ? {} : { gid: options.gid }),
      cwd: '/',
      detached: true, // a Ctrl-C reaches the parent alone, which stops its parts in order
    });
    child = started;
    started.stdout?.pipe(log, { end: false });
    started.stderr?.pipe(log, { end: false });
    options.onEvent?.('started', { part: options.name, pid: started.pid });
    let over = false;
    const ended = (reason: string) => {
      if (over) return;
      over = true;
      log.end();
      if (child === started) child = undefined;
      if (stopping) return;
      if (Date.now() - startedAt > HEALTHY_AFTER_MS) backOff = FIRST_BACK_OFF_MS;
      options.onEvent?.('ended', { part: options.name, reason, againInMs: backOff });
      firstFailure?.(new Error(`${options.name} ended: ${reason} (see ${options.logFile})`));
      timer = setTimeout(start, backOff);
      backOff = Math.min(backOff * 2, LONGEST_BACK_OFF_MS);
    };
    started.on('error', (error) => ended(error.message));
    started.on('exit', (code, signal) => ended(signal ?? `exit code ${code}`));
  };
  start();

  const ready = untilReady(options, (fail) => {
    firstFailure = fail;
  }).finally(() => {
    firstFailure = undefined;
  });
  ready.catch(() => undefined);

  return {
    ready,
    pid: () => child?.pid,
    kill: (signal) => child?.kill(signal),
    async stop() {
      stopping = true;
      clearTimeout(timer);
      const running = child;
      if (!running || running.exitCode !== null || running.signalCode !== null) return 'killed';
      return new Promise((resolve) => {
        const force = setTimeout(() => running.kill('SIGKILL'), options.stopWithinMs);
        running.on('exit', (_, signal) => {
          clearTimeout(force);
          resolve(signal === 'SIGKILL' ? 'killed' : 'in order');
        });
        running.kill(options.stopSignal);
      });
    },
  };
}

async function untilReady(
  options: ChildOptions,
  onFailure: (fail: (reason: Error) => void) => void,
): Promise<void> {
  const deadline = Date.now() + options.readyWithinMs;
  let failed: Error | undefined;
  onFailure((reason) => {
    failed = reason;
  });
  for (;;) {
    if (failed) throw failed;
    if (await options.isReady().catch(() => false)) return;
    if (Date.now() > deadline) {
      throw new Error(
        `${options.name} did not start within ${options.readyWithinMs / 1000} s: see ${options.logFile}`,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
