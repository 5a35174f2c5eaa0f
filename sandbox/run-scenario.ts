import { setTimeout as sleep } from 'node:timers/promises';
import { EngineRejected } from '../engine/port.ts';
import type { Play } from './play.ts';
import { type State, type Waiting, whatOf } from './state.ts';
import { NothingWaits, type Step } from './step.ts';

/** What stood still where a scenario stopped, named by its place in the model. */
export type Stood = Pick<Waiting, 'soort' | 'proces' | 'elementId'> & { readonly wat: string };

export type Outcome = {
  readonly gelukt: boolean;
  /** the step at which it stopped, from 1; null when all were done */
  readonly bijStap: number | null;
  /** flows and events that were passed */
  readonly stromen: readonly string[];
  readonly einde: readonly string[];
  readonly wacht: readonly Stood[];
  /** what the engine said when it refused the step */
  readonly geweigerd: string | undefined;
};

export type Scenario = {
  readonly id: string;
  readonly begonnenOp: Date;
  readonly stappen: readonly Step[];
  /** end events that were reached when it was kept; null = any will do */
  readonly einde: readonly string[] | null;
};

/** What the engine is still busy with may come a moment later than on the day on which somebody clicked. */
const TRIES = 12;
const PAUSE_MS = 250;
/** What stood still is told up to here: a reader looks at the first. */
const MOST_TOLD = 10;

/**
 * Does the steps of a scenario again, one after another, and stops at the first that cannot be done.
 *
 * @throws what `signal` was aborted with
 */
export async function runScenario(
  play: Play,
  { stappen, einde }: Pick<Scenario, 'stappen' | 'einde'>,
  signal?: AbortSignal,
): Promise<Outcome> {
  let bijStap: number | null = null;
  let geweigerd: string | undefined;
  for (const [index, step] of stappen.entries()) {
    const done = await taken(play, step, signal);
    if (done === true) continue;
    bijStap = index + 1;
    geweigerd = done || undefined;
    break;
  }
  const fits = (state: State) => einde === null || same(state.einde, einde);
  if (bijStap === null) await settled(play, fits, signal);
  const state = play.state();
  return {
    // A step that ran into an incident, or that led to another end, did not do what it did before.
    gelukt: bijStap === null && !state.wacht.some(stuck) && fits(state),
    bijStap,
    stromen: [...state.stromen],
    einde: state.einde,
    wacht: state.wacht.slice(0, MOST_TOLD).map((one) => ({
      soort: one.soort,
      proces: one.proces,
      elementId: one.elementId,
      wat: whatOf(one),
    })),
    geweigerd,
  };
}

const stuck = ({ soort }: Waiting): boolean => soort === 'storing';

/** The end may come a moment after the last step. */
async function settled(
  play: Play,
  fits: (state: State) => boolean,
  signal?: AbortSignal,
): Promise<void> {
  for (let tries = 1; tries < TRIES; tries += 1) {
    const state = play.state();
    if (fits(state) || state.wacht.some(stuck)) return;
    signal?.throwIfAborted();
    await sleep(PAUSE_MS);
  }
}

const same = (some: readonly string[], others: readonly string[]): boolean =>
  [...some].sort().join('\n') === [...others].sort().join('\n');

/** @returns true, or why not: what the engine said, or '' when nothing waited for it */
async function taken(play: Play, step: Step, signal?: AbortSignal): Promise<true | string> {
  for (let tries = 1; ; tries += 1) {
    signal?.throwIfAborted();
    try {
      await play.take(step);
      return true;
    } catch (error) {
      if (error instanceof EngineRejected) return error.message;
      if (!(error instanceof NothingWaits)) throw error;
      if (tries === TRIES) return '';
      await sleep(PAUSE_MS);
    }
  }
}
