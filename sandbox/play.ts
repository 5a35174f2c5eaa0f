import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { EngineNotFound } from '../engine/port.ts';
import type { SandboxEngine } from './broker.ts';
import { type State, stateOf, type Waiting } from './state.ts';
import { NothingWaits, type Step } from './step.ts';

/** The engine tells what it did within this time; then it stands still. */
const QUIET_MS = 250;
const SETTLED_WITHIN_MS = 8_000;
/** A moment past a timer, so that it is due. */
const PAST_MS = 1_000;
const MESSAGE_TTL_MS = 60_000;

export type Play = {
  /** milliseconds since 1970 at which the sandbox began: its dates fit this moment */
  readonly begonnenOp: Date;
  readonly now: () => Date;
  readonly state: () => State;
  /** what was done so far */
  readonly steps: () => readonly Step[];
  /**
   * Does one thing and waits until the engine stands still again.
   *
   * @throws NothingWaits when there is nothing to do it to; EngineRejected when the engine refuses it
   */
  readonly take: (step: Step) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Plays one draft on an engine of its own. */
export function openPlay(sandbox: SandboxEngine, proces: string): Play {
  const { engine, byHand, records } = sandbox;
  const done: Step[] = [];
  const state = () => stateOf(records.all(), proces);
  const begonnenOp = sandbox.now();

  /** What this step is meant for: the one that has waited longest. */
  function waitingFor<S extends Waiting['soort']>(
    step: Step,
    soort: S,
    fits: (one: Extract<Waiting, { soort: S }>) => boolean,
  ): Extract<Waiting, { soort: S }> {
    const found = state().wacht.find(
      (one): one is Extract<Waiting, { soort: S }> =>
        one.soort === soort && fits(one as Extract<Waiting, { soort: S }>),
    );
    if (!found) throw new NothingWaits(step);
    return found;
  }

  async function act(step: Step): Promise<void> {
    switch (step.soort) {
      case 'begin': {
        if (done.length > 0) throw new NothingWaits(step);
        const { bericht, variabelen } = step;
        if (bericht === null) return byHand.begin(proces, variabelen);
        return engine.publishMessage({
          name: bericht,
          correlationKey: String(variabelen.zaakId ?? proces),
          messageId: randomUUID(),
          timeToLiveMs: MESSAGE_TTL_MS,
          variables: { ...variabelen },
        });
      }
      case 'taak': {
        const { sleutel } = waitingFor(step, 'taak', at(step));
        return engine.completeUserTask(sleutel, { ...step.variabelen });
      }
      case 'machine': {
        const { sleutel } = waitingFor(step, 'machine', at(step));
        return step.fout === null
          ? byHand.completeJob(sleutel, step.variabelen)
          : byHand.throwError(sleutel, step.fout, step.variabelen);
      }
      case 'bericht': {
        const { correlatie } = waitingFor(
          step,
          'bericht',
          ({ bericht }) => bericht === step.bericht,
        );
        return engine.publishMessage({
          name: step.bericht,
          correlationKey: correlatie,
          messageId: randomUUID(),
          timeToLiveMs: MESSAGE_TTL_MS,
          variables: { ...step.variabelen },
        });
      }
      case 'tijd': {
        const { op } = waitingFor(step, 'tijd', at(step));
        const due = new Date(op.getTime() + PAST_MS);
        return sandbox.moveTo(due > sandbox.now() ? due : sandbox.now());
      }
    }
  }

  return {
    begonnenOp,
    now: sandbox.now,
    state,
    steps: () => done,
    async take(step) {
      const before = records.count();
      try {
        await act(step);
      } catch (error) {
        if (error instanceof EngineNotFound) throw new NothingWaits(step);
        throw error;
      }
      done.push(step);
      await settle(before);
    },
    close: sandbox.close,
  };

  /** Until something came after what was there before, and then nothing for a moment. */
  async function settle(before: number): Promise<void> {
    const deadline = Date.now() + SETTLED_WITHIN_MS;
    do await sleep(QUIET_MS / 2);
    while ((records.count() === before || records.quietFor() < QUIET_MS) && Date.now() < deadline);
  }
}

const at =
  ({ elementId }: { readonly elementId: string }) =>
  (one: { readonly elementId: string }): boolean =>
    one.elementId === elementId;
