import { confined, nextMessage } from '../supervisor/confined.ts';

export type Drawn = {
  readonly xml: string;
  /** names of the pools and lanes that the drawing does without */
  readonly weggelaten: readonly string[];
};

/** Our largest model is drawn in a tenth of a second; a drawing that never ends is stopped. */
const PATIENCE_MS = 3_000;

/**
 * Draws a model that has no drawing, in a thread of its own with a limit to time and memory.
 *
 * @param xml read before, so that it is a model
 * @returns undefined when it cannot be drawn
 */
export const layOut = (xml: string, patienceMs = PATIENCE_MS): Promise<Drawn | undefined> =>
  confined(new URL('./layout-worker.mjs', import.meta.url), patienceMs, (worker) => {
    const said = nextMessage<Drawn | undefined>(worker);
    worker.postMessage(xml);
    return said;
  });
