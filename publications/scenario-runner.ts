import type { Db, Trx } from '../db/connect.ts';
import type { OntwerpRij } from '../db/queries/ontwerpen/ontwerp-rij.ts';
import { findInhoud } from '../db/queries/scenarios/find-inhoud.ts';
import { findScenarios, type ScenarioRij } from '../db/queries/scenarios/find-scenarios.ts';
import { findTeProberen, type TeProberen } from '../db/queries/scenarios/find-te-proberen.ts';
import { putUitkomst } from '../db/queries/scenarios/put-uitkomst.ts';
import { inTransaction } from '../db/transaction.ts';
import type { Resource } from '../engine/port.ts';
import type { Clock } from '../law/clock.ts';
import type { Outcome, Scenario } from '../sandbox/run-scenario.ts';
import type { NotDone, Sandbox } from '../sandbox/sandbox.ts';
import type { Step } from '../sandbox/step.ts';
import { startRounds } from '../supervisor/rounds.ts';
import { reasonIn } from './reason.ts';

export type ScenarioRunner = {
  /** Somebody waits for it: looks at once. */
  readonly nudge: () => void;
  /** Lets nothing begin any more; the sandbox is to be closed for what is in hand. */
  readonly close: () => void;
};

const POLL_MS = 5_000;
/** So long nothing of a draft was kept before its scenarios are done: a designer who draws is not run after at every line. */
const STIL_MS = 20_000;

type Deps = {
  readonly db: Db;
  readonly clock: Clock;
  readonly log: Record<'warn', (fields: object, message: string) => void>;
  readonly sandbox: Pick<Sandbox, 'run' | 'current'>;
  readonly draftResources: (trx: Trx, ontwerp: OntwerpRij) => Promise<readonly Resource[]>;
};

/**
 * Does the scenarios of every open draft again when it was changed, one draft after another. What is to be done stands in the
 * database, so a restart forgets nothing; an outcome is written for all that came to one, so that nothing is tried for ever.
 */
export function startScenarioRunner(
  deps: Deps,
  { pollMs = POLL_MS, stilMs = STIL_MS }: { pollMs?: number; stilMs?: number } = {},
): ScenarioRunner {
  const { run, close } = startRounds(() => round(deps, stilMs), {
    pollMs,
    log: deps.log,
    later: 'scenarios are done later',
  });
  return { nudge: () => void run(), close: () => void close() };
}

/** Does the scenarios of one draft that were not done yet as it is now. */
async function round({ db, clock, sandbox, draftResources }: Deps, stilMs: number): Promise<void> {
  if (sandbox.current()) return;
  const stilSinds = new Date(clock().getTime() - stilMs);
  const todo = await inTransaction(db, '*', async (trx) => {
    const found = await findTeProberen(trx, { stilSinds });
    return (
      found && {
        ...found,
        scenarios: (await findScenarios(trx, found.ontwerp)).filter(({ actueel }) => !actueel),
        resources: await draftResources(trx, found.ontwerp),
      }
    );
  });
  if (!todo) return;
  const { ontwerp, inhoud, scenarios, resources } = todo;
  const { id: ontwerpId, proces, versie } = ontwerp;
  await sandbox.run(
    { ontwerpId, proces, versie, inhoud, resources },
    scenarios.map(scenarioOf),
    (scenarioId, outcome) =>
      inTransaction(db, '*', async (trx) => {
        // The engine refuses the draft, whichever scenario it is: no engine is started to hear it again.
        const all = 'nietUitgevoerd' in outcome && outcome.nietUitgevoerd === 'geweigerd';
        for (const { id } of all ? scenarios : [{ id: scenarioId }])
          await putUitkomst(trx, rowOf({ ontwerp, inhoud }, id, outcome, clock()));
        // Only the newest counts: what was kept meanwhile is done instead.
        return !all && (await findInhoud(trx, ontwerpId)) === inhoud;
      }),
  );
}

const scenarioOf = ({ id, begonnen_op, stappen, verwacht_einde }: ScenarioRij): Scenario => ({
  id,
  begonnenOp: begonnen_op,
  stappen: stappen as readonly Step[],
  einde: verwacht_einde,
});

const TOLD_MOST = 400;

function rowOf(
  { ontwerp, inhoud }: TeProberen,
  scenarioId: string,
  outcome: Outcome | NotDone,
  op: Date,
): Parameters<typeof putUitkomst>[1] {
  const of = { scenarioId, ontwerpId: ontwerp.id, ontwerpVersie: ontwerp.versie, inhoud, op };
  if ('nietUitgevoerd' in outcome) {
    const { nietUitgevoerd, melding } = outcome;
    const gebeurd = melding ? { melding: reasonIn(melding) } : {};
    return { ...of, gelukt: false, bijStap: null, stromen: [], gebeurd, nietUitgevoerd };
  }
  const { gelukt, bijStap, stromen, einde, wacht, geweigerd } = outcome;
  const gebeurd = {
    einde,
    wacht: wacht.map((one) => ({ ...one, wat: one.wat.slice(0, TOLD_MOST) })),
    ...(geweigerd && { melding: reasonIn(geweigerd) }),
  };
  return { ...of, gelukt, bijStap, stromen, gebeurd, nietUitgevoerd: null };
}
