import type { Knex } from 'knex';
import { inPart } from '../tracing/span.ts';
import type { Db } from './connect.ts';

/** For which municipalities a transaction acts: their codes, or `'*'` for the platform's own work. */
export type Scope = readonly string[] | '*';

/** Which sealed things a transaction sees besides; what is not named stays sealed. */
export type Unsealed = {
  /** municipalities whose sealed cases it sees */
  readonly gemeenten?: readonly string[];
  /** places whose own tasks it sees, also of a sealed case, and that case through the task */
  readonly plaatsen?: readonly {
    readonly gemeente: string;
    readonly kantoorId: string;
    readonly functie: string;
  }[];
};

/**
 * Runs `work` in one transaction under row-level security: outside `scope` no row exists, and no row of a sealed case
 * unless `unsealed` says so. An empty scope sees nothing.
 */
export function inTransaction<T>(
  db: Db,
  scope: Scope,
  work: (trx: Knex.Transaction) => Promise<T>,
  { gemeenten = [], plaatsen = [] }: Unsealed = {},
): Promise<T> {
  return inPart('transaction', {}, () =>
    db.transaction(async (trx) => {
      await trx.raw(
        "select set_config('app.gemeenten', ?, true), set_config('app.verzegeld', ?, true), set_config('app.verzegelde_taken', ?, true)",
        [
          scope === '*' ? '*' : scope.join(','),
          gemeenten.join(','),
          plaatsen.map((at) => `${at.gemeente}/${at.kantoorId}/${at.functie}`).join(','),
        ],
      );
      return work(trx);
    }),
  );
}

/**
 * Works with the seal lifted: for figures that name no case, and for the repair of a step. What of it reaches people who may not see
 * one of the cases must be numbers and keys of the engine only.
 */
export async function countingSealed<T>(
  trx: Knex.Transaction,
  gemeenten: readonly string[],
  work: () => Promise<T>,
): Promise<T> {
  const { rows } = await trx.raw(
    "select current_setting('app.verzegeld', true) as eerder, set_config('app.verzegeld', ?, true)",
    [gemeenten.join(',')],
  );
  const counted = await work();
  await trx.raw("select set_config('app.verzegeld', ?, true)", [rows[0].eerder ?? '']);
  return counted;
}

/**
 * Works for a while within the municipalities of one person, sealed things sealed: what he is sent holds no more than what he may read.
 * For the platform's own work, which sees all.
 */
export async function asReader<T>(
  trx: Knex.Transaction,
  gemeenten: readonly string[],
  work: () => Promise<T>,
): Promise<T> {
  const { rows } = await trx.raw(
    "select current_setting('app.gemeenten', true) as eerder, set_config('app.gemeenten', ?, true)",
    [gemeenten.join(',')],
  );
  const done = await work();
  await trx.raw("select set_config('app.gemeenten', ?, true)", [rows[0].eerder]);
  return done;
}
