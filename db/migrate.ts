import { fileURLToPath } from 'node:url';
import knex from 'knex';

const directory = fileURLToPath(new URL('./migrations', import.meta.url));

/**
 * Brings the schema to the newest migration, as the owner of the database. Safe to run from several
 * processes at once: knex takes a lock.
 *
 * @param url connection string of the owner, not of the application role
 * @returns the names of the migrations that ran
 */
export async function migrate(url: string): Promise<string[]> {
  const owner = knex({ client: 'pg', connection: url, pool: { min: 0, max: 1 } });
  try {
    const [, names] = await owner.migrate.latest({ directory, loadExtensions: ['.ts'] });
    return names;
  } finally {
    await owner.destroy();
  }
}
