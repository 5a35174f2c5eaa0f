import knex, { type Knex } from 'knex';
import pg from 'pg';

export type Db = Knex;
/** Any caller may compose a transaction: queries take this as their first argument. */
export type Trx = Knex | Knex.Transaction;

// `date` stays the text 'YYYY-MM-DD': a term of law is a calendar day, and a Date would shift it with the time zone.
pg.types.setTypeParser(pg.types.builtins.DATE, (value) => value);
// `bigint` stays text: positions and identities may pass 2^53.
pg.types.setTypeParser(pg.types.builtins.INT8, (value) => value);
// `numeric` stays text: amounts are never floating point in storage.
pg.types.setTypeParser(pg.types.builtins.NUMERIC, (value) => value);

/**
 * Opens the pool of the application. Every connection takes the role `noaberflow_app`, which owns nothing
 * and is subject to row-level security, whoever logged in.
 *
 * @param url PostgreSQL connection string
 * @param max connections in the pool
 */
export function connect(url: string, max = 10): Db {
  return knex({
    client: 'pg',
    connection: {
      connectionString: url,
      application_name: 'noaberflow',
      // Longer than a busy process may be deaf: who waits in front of a page hears sooner (api/http/deadline.ts).
      connectionTimeoutMillis: 5_000,
    },
    acquireConnectionTimeout: 5_500,
    // A connection that fails is an error of the query that wanted it; its caller logs it, not knex on the console.
    log: { warn: () => undefined },
    pool: {
      min: 0,
      max,
      afterCreate(connection: pg.Client, done: (error: Error | null) => void) {
        // The callback form: knex waits for `done`.
        void connection.query('set role noaberflow_app; set statement_timeout = 15000', (error) =>
          done(error ?? null),
        );
      },
    },
  });
}
