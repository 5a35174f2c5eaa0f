import { Worker } from 'node:worker_threads';

/** `onleesbaar`: damaged, without pages, or too much to look through within the time and memory that one file gets. */
export type PdfVerdict =
  | { readonly is: 'goed'; readonly paginas: number }
  | { readonly is: 'wachtwoord' | 'onleesbaar' };

const PATIENCE_MS = 20_000;
const MEMORY_MB = 512;

/**
 * Looks whether a PDF can be opened, in a thread of its own with a limit to time and memory: a file that was made to keep a reader
 * busy does not keep the platform busy.
 *
 * @param bytes handed over: the caller has them no longer
 */
export async function lookAtPdf(
  bytes: Uint8Array<ArrayBuffer>,
  patienceMs = PATIENCE_MS,
): Promise<PdfVerdict> {
  const worker = new Worker(new URL('./pdf-worker.mjs', import.meta.url), {
    workerData: bytes,
    transferList: [bytes.buffer],
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    execArgv: [], // plain JavaScript: it needs none of the loaders that this process was started with
    stdout: true,
    stderr: true,
  });
  const unreadable: PdfVerdict = { is: 'onleesbaar' };
  try {
    return await new Promise<PdfVerdict>((resolve) => {
      const overdue = setTimeout(resolve, patienceMs, unreadable);
      worker.on('message', (verdict: PdfVerdict) => resolve(verdict));
      worker.on('error', () => resolve(unreadable));
      worker.on('exit', () => {
        clearTimeout(overdue);
        resolve(unreadable);
      });
    });
  } finally {
    await worker.terminate();
  }
}
