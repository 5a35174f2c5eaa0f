import { fileURLToPath } from 'node:url';
import knex, { type Knex } from 'knex';

const directory = fileURLToPath(new URL('./migrations', import.meta.url));

/**
 * Brings the schema to the newest migration, as the owner of the database. Safe to run from several
 * processes at once: knex takes a lock.
 *
 * @param url connection string of the owner, not of the application role
 * @returns the names of the migrations that ran
 */
export async function migrate(url: string): Promise<string[]> {
  return asOwner(url, async (owner) => {
    const [, names] = await owner.migrate.latest(migrations);
    return names;
  });
}

/** Takes every migration back; for the test that each of them can be. All data goes. */
export async function migrateDown(url: string): Promise<void> {
  await asOwner(url, (owner) => owner.migrate.rollback(migrations, true));
}

const migrations = { directory, loadExtensions: ['.ts'] };

async function asOwner<T>(url: string, work: (owner: Knex) => Promise<T>): Promise<T> {
  const owner = knex({ client: 'pg', connection: url, pool: { min: 0, max: 1 } });
  try {
    return await work(owner);
  } finally {
    await owner.destroy();
  }
}
