import { Worker } from 'node:worker_threads';

/** More than an honest file takes; what grows past it is stopped. */
const MEMORY_MB = 768;
const LOOK_EVERY_MS = 50;

/**
 * Runs work on what others wrote in a thread of its own, with a limit to time and to memory. The thread is stopped when it passes one of
 * them; its heap is limited by Node, what it holds beside its heap (unpacked streams) is watched from here.
 *
 * @param script address of a module
 * @returns `undefined` when it had to be stopped or failed
 */
export async function confined<T>(
  script: URL,
  patienceMs: number,
  converse: (worker: Worker) => Promise<T>,
): Promise<T | undefined> {
  const worker = new Worker(script, {
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    execArgv: [], // plain JavaScript: it needs none of the loaders that this process was started with
    stdout: true,
    stderr: true,
  });
  const before = process.memoryUsage.rss();
  const began = Date.now();
  let watch: NodeJS.Timeout | undefined;
  const stopped = new Promise<undefined>((resolve) => {
    worker.on('error', () => resolve(undefined));
    worker.on('exit', () => resolve(undefined));
    watch = setInterval(() => {
      const grown = (process.memoryUsage.rss() - before) / 1024 / 1024;
      if (Date.now() - began > patienceMs || grown > MEMORY_MB) resolve(undefined);
    }, LOOK_EVERY_MS);
  });
  try {
    return await Promise.race([converse(worker), stopped]);
  } finally {
    clearInterval(watch);
    await worker.terminate();
  }
}

/** The next thing it says. */
export const nextMessage = <T>(worker: Worker): Promise<T> =>
  new Promise((resolve) => worker.once('message', resolve));
