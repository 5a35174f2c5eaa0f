import { confined, nextMessage } from '../supervisor/confined.ts';

/** `onleesbaar`: damaged, without pages, or too much to look through within the time and memory that one file gets. */
export type PdfVerdict =
  | { readonly is: 'goed'; readonly paginas: number }
  | { readonly is: 'wachtwoord' | 'onleesbaar' };

const PATIENCE_MS = 20_000;

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
  const verdict = await confined(
    new URL('./pdf-worker.mjs', import.meta.url),
    patienceMs,
    (worker) => {
      const said = nextMessage<PdfVerdict>(worker);
      worker.postMessage(bytes, [bytes.buffer]);
      return said;
    },
  );
  return verdict ?? { is: 'onleesbaar' };
}
