import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { connect, type Db } from '../../db/connect.ts';
import { ensureDatabase } from '../../db/embedded.ts';
import { migrate } from '../../db/migrate.ts';
import { sharedPostgres } from './services.ts';

export type TestDatabase = {
  /** connection string of the owner */
  readonly url: string;
  /** pool of the application role, under row-level security */
  readonly db: Db;
  /** runs SQL as the owner of the database, past row-level security's grants; for arranging and for looking */
  readonly asOwner: <T extends object>(sql: string, values?: readonly unknown[]) => Promise<T[]>;
  readonly drop: () => Promise<void>;
};

const TEMPLATE = 'noaberflow_template';
let template: Promise<void> | undefined;

/** A fresh database with all migrations, copied from a template in a fraction of a second. */
export async function createDatabase(): Promise<TestDatabase> {
  const postgres = await sharedPostgres();
  template ??= (async () => {
    await ensureDatabase(postgres.url, TEMPLATE);
    await migrate(postgres.url(TEMPLATE));
  })();
  await template;
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await administer(postgres.url('postgres'), `create database ${name} template ${TEMPLATE}`);
  const url = postgres.url(name);
  const db = connect(url);
  const owner = new pg.Pool({ connectionString: url, max: 2 });
  owner.on('error', () => undefined);
  return {
    url,
    db,
    asOwner: async <T extends object>(sql: string, values: readonly unknown[] = []) =>
      (await owner.query(sql, [...values])).rows as T[],
    async drop() {
      await db.destroy();
      await owner.end();
      await administer(postgres.url('postgres'), `drop database if exists ${name} with (force)`);
    },
  };
}

async function administer(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
