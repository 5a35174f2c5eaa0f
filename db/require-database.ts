import pg from 'pg';

export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable';
}

/**
 * Asks a database of somebody else whether it answers, once, within 5 s: the start ends with one sentence when it does not.
 *
 * @param url connection string; it may hold a password and is not repeated
 * @throws DatabaseUnavailable with the setting, the reason and the remedy
 */
export async function requireDatabase(setting: string, url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new DatabaseUnavailable(
      `The database of ${setting} cannot be used (${code ?? message}): start it, or correct the address, the login or the name.`,
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}
