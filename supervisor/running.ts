import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** One running platform on one data folder: its process and the parts that it started. */
type Running = { pid: number; parts: Record<string, { pid: number; command: string }> };

export class AlreadyRunning extends Error {
  override readonly name = 'AlreadyRunning';
}

/**
 * Takes the data folder for this process. What a platform that was killed left behind (its parts live on, since
 * they are no part of its process group) is stopped first: two brokers on one folder would destroy it.
 *
 * @param file `running.json` beside the data
 * @throws AlreadyRunning when another platform uses the folder
 */
export async function takeOver(file: string, onOrphan: (part: string, pid: number) => void) {
  const before = read(file);
  if (
    before &&
    before.pid !== process.pid &&
    /(start|demo)\.mjs/.test(commandOf(before.pid) ?? '')
  ) {
    throw new AlreadyRunning(
      `The platform is already running on this data (process ${before.pid}): stop it with Ctrl-C, or give this one its own PORT_BASE and DATA_DIR.`,
    );
  }
  for (const [part, { pid, command }] of Object.entries(before?.parts ?? {})) {
    // A process id is used again by the system: only a process that still runs our command is ours.
    if (commandOf(pid)?.includes(command)) {
      onOrphan(part, pid);
      await end(pid, command);
    }
  }
  const now: Running = { pid: process.pid, parts: {} };
  write(file, now);
  return {
    /** notes a part, each time it starts */
    note(part: string, pid: number, command: string) {
      now.parts[part] = { pid, command };
      write(file, now);
    },
    release: () => rmSync(file, { force: true }),
  };
}

function read(file: string): Running | undefined {
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined; // half written when the power failed
  }
}

/** In one go: half a file after a kill would forget parts that live on, and two brokers on one folder would destroy it. */
function write(file: string, running: Running) {
  mkdirSync(dirname(file), { recursive: true });
  const beside = `${file}.${process.pid}`;
  writeFileSync(beside, JSON.stringify(running));
  renameSync(beside, file);
}

function commandOf(pid: number): string | undefined {
  try {
    return execFileSync('ps', ['-o', 'command=', '-ww', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return undefined;
  }
}

async function end(pid: number, command: string): Promise<void> {
  for (const [signal, waitMs] of [
    ['SIGTERM', 15_000],
    ['SIGKILL', 5_000],
  ] as const) {
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    const until = Date.now() + waitMs;
    while (Date.now() < until) {
      if (!commandOf(pid)?.includes(command)) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
