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

/** What stands in a database from its first moment; filled once a run, under the name of its template. */
export type Contents = {
  readonly name: string;
  readonly fill: (db: Db) => Promise<unknown>;
};

const EMPTY = 'noaberflow_template';
const templates = new Map<string, Promise<void>>();

/** A fresh database with all migrations, and what should stand in it, copied from a template in a fraction of a second. */
export async function createDatabase(contents?: Contents): Promise<TestDatabase> {
  const postgres = await sharedPostgres();
  const template = contents ? `${EMPTY}_${contents.name}` : EMPTY;
  await once(EMPTY, async () => {
    await ensureDatabase(postgres.url, EMPTY);
    await migrate(postgres.url(EMPTY));
  });
  if (contents)
    await once(template, async () => {
      await copyDatabase(EMPTY, template);
      const db = connect(postgres.url(template));
      await contents.fill(db);
      await db.destroy();
    });
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await copyDatabase(template, name);
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

function once(template: string, make: () => Promise<void>): Promise<void> {
  const made = templates.get(template) ?? make();
  templates.set(template, made);
  return made;
}

async function copyDatabase(template: string, name: string): Promise<void> {
  const postgres = await sharedPostgres();
  // By file: through the write-ahead log, which is the default, costs three times as much.
  await administer(
    postgres.url('postgres'),
    `create database ${name} template ${template} strategy file_copy`,
  );
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
