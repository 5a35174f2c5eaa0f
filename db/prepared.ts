import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import type { Trx } from './connect.ts';

/** Names of the statements by their text; texts are constants of the queries, so there are few. */
const names = new Map<string, string>();

/**
 * Runs a statement as a named one: a connection parses it once and, when the values make no difference for the way, plans it once. For
 * statements that stand in a click and whose planning takes longer than their work: who may see a row is a question
 * of many tables.
 *
 * Not for a text that is put together from what was asked (each variant stays in the memory of each connection), nor for one that answers
 * `*`: a column that a migration adds would make the kept plan fail.
 */
export function prepared(trx: Trx, sql: string, bindings: Knex.RawBinding): Knex.Raw {
  let name = names.get(sql);
  if (!name) {
    name = createHash('sha256').update(sql).digest('base64url').slice(0, 24);
    names.set(sql, name);
  }
  return trx.raw(sql, bindings as never).options({ name });
}
