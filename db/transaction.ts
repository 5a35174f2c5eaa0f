import type { Knex } from 'knex';
import type { Db } from './connect.ts';

/** For which municipalities a transaction acts: their codes, or `'*'` for the platform's own work. */
export type Scope = readonly string[] | '*';

/**
 * Runs `work` in one transaction under row-level security: outside `scope` no row exists.
 * An empty scope sees nothing.
 */
export function inTransaction<T>(
  db: Db,
  scope: Scope,
  work: (trx: Knex.Transaction) => Promise<T>,
): Promise<T> {
  return db.transaction(async (trx) => {
    await trx.raw("select set_config('app.gemeenten', ?, true)", [
      scope === '*' ? '*' : scope.join(','),
    ]);
    return work(trx);
  });
}
