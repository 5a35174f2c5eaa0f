import { mkdirSync } from 'node:fs';
import type { Log } from '../engine/log.ts';
import { EngineRejected, type Resource } from '../engine/port.ts';
import { type SandboxHome, startSandboxEngine } from './broker.ts';
import { openPlay, type Play } from './play.ts';
import { type Outcome, runScenario, type Scenario } from './run-scenario.ts';

/** A try-out that nobody looks at any more ends: its engine is half a gigabyte. */
const IDLE_MS = 15 * 60_000;
/** A scenario that takes longer than this goes round and round. */
const SCENARIO_WITHIN_MS = 5 * 60_000;

export type Player = { readonly id: string; readonly naam: string };
export type Fase = 'wacht' | 'motor' | 'modellen';
export type Try = {
  readonly ontwerpId: string;
  readonly draft: Draft;
  readonly speler: Player;
  readonly begonnenOp: Date;
  readonly status: 'start-op' | 'speelt' | 'mislukt';
  /** how far the start is: another engine still ends, this one starts, it gets the models */
  readonly fase: Fase;
  /** there once the engine is */
  readonly play: Play | undefined;
};
export type Draft = {
  readonly ontwerpId: string;
  readonly proces: string;
  readonly versie: number;
  /** stands for the models and tables below: what was found with one does not hold for another */
  readonly inhoud: string;
  /** the models and tables with the draft in place of what runs now */
  readonly resources: readonly Resource[];
};

/** Why a scenario was not done at all: the engine refused the draft, no engine started, or it did not come to an end. */
export type NotDone = {
  readonly nietUitgevoerd: 'geweigerd' | 'geen-motor' | 'te-lang';
  readonly melding: string;
};
export type Round = {
  readonly ontwerpId: string;
  readonly aantal: number;
  /** how many of them are done */
  readonly klaar: number;
};

export type Sandbox = {
  /** What is being tried now, by whoever. */
  readonly current: () => Try | undefined;
  /** The draft of which nobody looked at the try-out any more, so that it ended; until something else is tried. */
  readonly expired: () => string | undefined;
  /** Begins anew, in place of what the same person was trying. The engine needs seconds: `current` says how far it is. */
  readonly begin: (draft: Draft, speler: Player) => void;
  /** Somebody looks at it: it goes on. */
  readonly touch: () => void;
  readonly end: () => Promise<void>;
  /** The scenarios that are being done now. */
  readonly round: () => Round | undefined;
  /**
   * Does scenarios one after another, each on an engine of its own that begins on the day of then. It gives way to whoever tries
   * something, and does nothing while somebody does: what was not told is to be done another time.
   *
   * @param told hears of each; false = the rest need not be done
   */
  readonly run: (
    draft: Draft,
    scenarios: readonly Scenario[],
    told: (scenarioId: string, outcome: Outcome | NotDone) => Promise<boolean>,
  ) => Promise<void>;
  readonly close: () => Promise<void>;
};

type Running = { -readonly [K in keyof Round]: Round[K] } & { readonly stop: AbortController };
type Held = { -readonly [K in keyof Try]: Try[K] } & { ended: boolean };

/** One engine at a time in which drafts are tried: nothing that happens there reaches the platform's own engine or its data. */
export function createSandbox(
  home: SandboxHome,
  log: Log,
  { idleMs = IDLE_MS }: { idleMs?: number } = {},
): Sandbox {
  let held: Held | undefined;
  let running: Running | undefined;
  let expired: string | undefined;
  let idle: NodeJS.Timeout | undefined;
  /** the engines come one after another: they share their ports */
  let turn: Promise<unknown> = Promise.resolve();

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = turn.then(work);
    turn = mine.catch(() => undefined);
    return mine;
  };
  const touch = () => {
    clearTimeout(idle);
    idle = setTimeout(() => {
      const ontwerpId = held?.ontwerpId;
      void end();
      expired = ontwerpId;
    }, idleMs);
    idle.unref();
  };
  const open = async (
    { resources, proces }: Draft,
    begin: Date | null,
    onReady?: () => void,
  ): Promise<Play> => {
    mkdirSync(home.folder, { recursive: true });
    return openPlay(await startSandboxEngine(home, resources, begin, log, onReady), proces);
  };
  const hold = (draft: Draft, speler: Player): Held => {
    const one: Held = {
      ontwerpId: draft.ontwerpId,
      draft,
      speler,
      begonnenOp: new Date(),
      status: 'start-op',
      fase: 'wacht',
      play: undefined,
      ended: false,
    };
    held = one;
    touch();
    return one;
  };

  function begin(draft: Draft, speler: Player): void {
    void end();
    running?.stop.abort();
    const one = hold(draft, speler);
    void inTurn(async () => {
      if (one.ended) return;
      try {
        one.fase = 'motor';
        const play = await open(draft, null, () => {
          one.fase = 'modellen';
        });
        if (one.ended) return await play.close();
        one.play = play;
        one.status = 'speelt';
      } catch (error) {
        log.warn({ reason: String(error) }, 'a try-out could not begin');
        one.status = 'mislukt';
      }
    });
  }

  async function end(): Promise<void> {
    clearTimeout(idle);
    expired = undefined;
    const one = held;
    if (!one) return;
    held = undefined;
    one.ended = true;
    const { play } = one;
    one.play = undefined;
    if (play) await inTurn(() => play.close());
  }

  async function run(
    draft: Draft,
    scenarios: readonly Scenario[],
    told: (scenarioId: string, outcome: Outcome | NotDone) => Promise<boolean>,
  ): Promise<void> {
    if (held || running) return;
    const { ontwerpId } = draft;
    const mine: Running = {
      ontwerpId,
      aantal: scenarios.length,
      klaar: 0,
      stop: new AbortController(),
    };
    running = mine;
    try {
      for (const scenario of scenarios) {
        const outcome = await inTurn(() => once(draft, scenario, mine.stop.signal));
        // Whoever tries something goes first: it is done another time.
        if (outcome === undefined) return;
        if (!(await told(scenario.id, outcome))) return;
        mine.klaar += 1;
      }
    } finally {
      running = undefined;
    }
  }

  /** @returns undefined when it was stopped */
  async function once(
    draft: Draft,
    scenario: Scenario,
    stop: AbortSignal,
  ): Promise<Outcome | NotDone | undefined> {
    if (stop.aborted) return undefined;
    const late = AbortSignal.timeout(SCENARIO_WITHIN_MS);
    let play: Play | undefined;
    try {
      play = await open(draft, scenario.begonnenOp);
      return await runScenario(play, scenario, AbortSignal.any([stop, late]));
    } catch (error) {
      if (stop.aborted) return undefined;
      if (late.aborted) return { nietUitgevoerd: 'te-lang', melding: '' };
      if (error instanceof EngineRejected)
        return { nietUitgevoerd: 'geweigerd', melding: error.message };
      log.warn({ reason: String(error) }, 'a scenario could not be done');
      return { nietUitgevoerd: 'geen-motor', melding: '' };
    } finally {
      await play?.close();
    }
  }

  return {
    current: () => held,
    expired: () => expired,
    begin,
    touch,
    end,
    round: () => running,
    run,
    async close() {
      running?.stop.abort();
      // Not by `end`: whoever waits for his turn must see at once that there is none any more.
      const ending = end();
      await ending;
      await turn;
    },
  };
}
