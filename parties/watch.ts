import type { Db } from '../db/connect.ts';
import { addMetingen, type Meting } from '../db/queries/partijen/add-metingen.ts';
import { findOnderhoud, type OnderhoudRij } from '../db/queries/partijen/onderhoud.ts';
import { inTransaction } from '../db/transaction.ts';
import type { Clock } from '../law/clock.ts';
import type { Watch } from '../registers/watch.ts';

export type RunningWatch = Watch & {
  /** Writes what was counted and looks at the maintenance again. */
  readonly sync: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** A party in maintenance is left alone, and asked again, this much later at most. */
const EVERY_MS = 2_000;

/**
 * Counts the calls of this program to the parties and writes them to the database, where those of all programs add up; and knows which
 * party is in maintenance. A call waits for neither: both happen beside it. When the database is away, counts stay here and the
 * maintenance last known holds.
 */
export async function startWatch({
  db,
  clock,
  log,
}: {
  readonly db: Db;
  readonly clock: Clock;
  readonly log: Record<'warn', (fields: object, message: string) => void>;
}): Promise<RunningWatch> {
  let counted = new Map<string, Meting>();
  let maintenance: readonly OnderhoudRij[] = [];
  let running: Promise<void> | undefined;

  const measureOf = (partij: string): Meting => {
    const at = clock().toISOString();
    const known = counted.get(partij);
    if (known) return known;
    const fresh: Meting = {
      partij,
      minuut: `${at.slice(0, 16)}:00Z`,
      gelukt: 0,
      geweigerd: 0,
      mislukt: 0,
      overgeslagen: 0,
      ms: 0,
      langsteMs: 0,
      laatstGeluktOp: null,
      laatstMisluktOp: null,
      laatsteFout: null,
      rustTot: null,
    };
    counted.set(partij, fresh);
    return fresh;
  };

  const write = async () => {
    const taken = counted;
    counted = new Map();
    try {
      maintenance = await inTransaction(db, '*', async (trx) => {
        await addMetingen(trx, [...taken.values()], clock());
        return findOnderhoud(trx, clock());
      });
    } catch (error) {
      for (const one of taken.values()) addUp(measureOf(one.partij), one);
      log.warn({ name: (error as Error).name }, 'how it goes with the parties is written later');
    }
  };
  const sync = (): Promise<void> => {
    running ??= write().finally(() => {
      running = undefined;
    });
    return running;
  };
  await sync();
  const timer = setInterval(() => void sync(), EVERY_MS);

  return {
    sync,
    inMaintenance(party) {
      const now = clock().getTime();
      const ends = maintenance
        .filter(
          ({ partij, van, tot }) => partij === party && van.getTime() <= now && now < tot.getTime(),
        )
        .map(({ tot }) => tot.getTime() - now);
      return ends.length > 0 ? { nogMs: Math.max(...ends) } : undefined;
    },
    report(party, { uitkomst, ms, fout, rustMs = 0 }) {
      const measure = measureOf(party);
      const now = clock();
      measure[uitkomst] += 1;
      measure.ms += ms;
      measure.langsteMs = Math.max(measure.langsteMs, ms);
      measure.rustTot = rustMs > 0 ? new Date(now.getTime() + rustMs).toISOString() : null;
      // A refusal is an answer: the party works.
      if (uitkomst === 'gelukt' || uitkomst === 'geweigerd')
        measure.laatstGeluktOp = now.toISOString();
      if (uitkomst === 'mislukt') {
        measure.laatstMisluktOp = now.toISOString();
        measure.laatsteFout = fout ?? null;
      }
    },
    async close() {
      clearInterval(timer);
      await running;
      await sync();
    },
  };
}

function addUp(into: Meting, one: Meting): void {
  for (const name of ['gelukt', 'geweigerd', 'mislukt', 'overgeslagen', 'ms'] as const)
    into[name] += one[name];
  into.langsteMs = Math.max(into.langsteMs, one.langsteMs);
  into.laatstGeluktOp ??= one.laatstGeluktOp;
  into.laatstMisluktOp ??= one.laatstMisluktOp;
  into.laatsteFout ??= one.laatsteFout;
}
