import type { Db } from '../db/connect.ts';
import { appendAuditregel } from '../db/queries/auditregels/append-auditregel.ts';
import { changeOntwerp } from '../db/queries/ontwerpen/change-ontwerp.ts';
import { holdIngaandOntwerp } from '../db/queries/ontwerpen/find-ingaande-ontwerpen.ts';
import { lockOntwerp } from '../db/queries/ontwerpen/find-ontwerpen.ts';
import type { OntwerpRij } from '../db/queries/ontwerpen/ontwerp-rij.ts';
import { inTransaction } from '../db/transaction.ts';
import { EngineUnavailable } from '../engine/port.ts';
import type { Clock } from '../law/clock.ts';
import { type Rounds, startRounds } from '../supervisor/rounds.ts';
import { type PublicationParts, publishBundle } from './publish-bundle.ts';
import { reasonIn } from './reason.ts';

/** A publication goes in within a minute of its moment. */
const POLL_MS = 30_000;
/** Publications in one turn; what is left waits for the next. */
const STEPS = 20;

type Deps = PublicationParts & {
  readonly db: Db;
  readonly clock: Clock;
  readonly log: Record<'warn', (fields: object, message: string) => void>;
};

/** Publishes approved drafts when their moment comes, again and again. Any number of copies may run. */
export function startScheduler(deps: Deps, { pollMs = POLL_MS }: { pollMs?: number } = {}): Rounds {
  return startRounds(
    async (closed) => {
      for (let step = 0; step < STEPS && !closed(); step++) if (!(await publishDue(deps))) return;
    },
    { pollMs, log: deps.log, later: 'approved drafts are published later' },
  );
}

/**
 * Publishes one approved draft. While the engine is away it waits for the next turn; what the engine refuses goes back to be judged
 * again, with what the engine said.
 *
 * @returns false when nothing is due
 */
async function publishDue({ db, clock, ...parts }: Deps): Promise<boolean> {
  const now = clock();
  let due: OntwerpRij | undefined;
  try {
    return await inTransaction(db, '*', async (trx) => {
      due = await holdIngaandOntwerp(trx, now);
      if (!due) return false;
      const versie = await publishBundle(trx, due, parts, now);
      await audit(trx, due, 'ontwerp.gepubliceerd', { versie }, now);
      return true;
    });
  } catch (error) {
    if (!due || error instanceof EngineUnavailable) throw error;
    const { id } = due;
    await inTransaction(db, '*', async (trx) => {
      const rij = await lockOntwerp(trx, id);
      if (rij?.status !== 'goedgekeurd') return;
      const versie = await changeOntwerp(trx, rij, {
        status: 'ingediend',
        beoordeeld_door: null,
        beoordeeld_op: null,
        publicatie_fout: reasonIn((error as Error).message),
      });
      await audit(trx, rij, 'ontwerp.geweigerd', { versie }, now);
    });
    return true;
  }
}

/** A model is of all municipalities: each keeps its own line of the trail. */
async function audit(
  trx: Parameters<typeof appendAuditregel>[0],
  { id, proces }: OntwerpRij,
  actie: string,
  details: Record<string, unknown>,
  now: Date,
): Promise<void> {
  const gemeenten: { code: string }[] = await trx('gemeenten').select('code').orderBy('code');
  for (const { code } of gemeenten)
    await appendAuditregel(
      trx,
      {
        gemeente: code,
        actor: 'systeem:publicaties',
        actie,
        objectSoort: 'ontwerp',
        objectId: id,
        zaakId: null,
        herkomst: 'worker',
        details: { proces, ...details },
      },
      now,
    );
}
