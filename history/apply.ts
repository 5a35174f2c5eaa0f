import type { Knex } from 'knex';
import type { Db } from '../db/connect.ts';
import { lockCheckpoint, storeCheckpoint } from '../db/queries/engine/advance-checkpoint.ts';
import { insertRecords } from '../db/queries/engine/insert-records.ts';
import { inTransaction } from '../db/transaction.ts';
import type { Clock } from '../law/clock.ts';
import { isKept, keptValue, projections } from './projections.ts';
import type { Fact } from './record.ts';
import { updateWork } from './work.ts';

/**
 * Applies a batch of one lane: records, projections, tasklist and checkpoint in one transaction. A record counts once:
 * what lies before the lane's checkpoint is a repetition, and what the other lane brought before is in the stream already.
 *
 * @returns how many records were new
 */
export async function applyBatch(
  db: Db,
  lane: string,
  facts: readonly Fact[],
  clock: Clock,
): Promise<number> {
  // Nothing to keep: a repetition of it would be dropped again, so the checkpoint can wait for the next that counts.
  if (!facts.some(isKept)) return 0;
  return inTransaction(db, '*', async (trx) => {
    // The history lane brings the same records again and waits for the disk; the fast lane is for who waits at a screen.
    if (lane === 'fast') await trx.raw('set local synchronous_commit = off');
    let applied = 0;
    for (const partition of [...new Set(facts.map((fact) => fact.partition))].sort()) {
      const before = await lockCheckpoint(trx, lane, partition);
      const ahead = facts
        .filter((fact) => fact.partition === partition && fact.position > before)
        .sort((a, b) => a.position - b.position);
      const last = ahead.at(-1);
      if (!last) continue;
      const fresh = await keep(trx, ahead.filter(isKept));
      await fold(trx, fresh);
      await updateWork(trx, fresh, clock);
      await storeCheckpoint(trx, lane, partition, last.position);
      applied += fresh.length;
    }
    return applied;
  });
}

/** Hands facts to every projection that wants them. */
export async function fold(trx: Knex.Transaction, facts: readonly Fact[]): Promise<void> {
  for (const projection of projections) {
    const wanted = facts.filter(({ valueType }) => projection.valueTypes.includes(valueType));
    if (wanted.length > 0) await projection.fold(trx, wanted);
  }
}

async function keep(trx: Knex.Transaction, facts: readonly Fact[]): Promise<Fact[]> {
  if (facts.length === 0) return [];
  const added = await insertRecords(
    trx,
    facts.map((fact) => ({
      partition: fact.partition,
      position: fact.position,
      value_type: fact.valueType,
      intent: fact.intent,
      record: { key: fact.key, at: fact.at, value: keptValue(fact) },
    })),
  );
  return facts.filter(({ partition, position }) => added.has(`${partition}:${position}`));
}
