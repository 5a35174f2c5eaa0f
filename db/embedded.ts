import { execFile } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { type Child, supervise } from '../supervisor/child.ts';

export type EmbeddedPostgres = Child & {
  /** connection string of the owner; `database` replaces the name at its end */
  readonly url: (database: string) => string;
};

/** `nobody` exists everywhere and owns nothing; PostgreSQL refuses to run as root. */
const NOBODY = 65534;
const OWNER = 'noaberflow';

/**
 * Starts PostgreSQL as a supervised child on the loopback address, with its data kept between starts.
 *
 * @param options `home`: programs; `dataDir`: data; `durable: false` switches fsync off, for tests only
 */
export async function startPostgres(options: {
  readonly home: string;
  readonly dataDir: string;
  readonly port: number;
  readonly logFile: string;
  readonly durable: boolean;
  readonly onEvent?: (event: string, fields: object) => void;
}): Promise<EmbeddedPostgres> {
  const { home, dataDir, port } = options;
  const asRoot = process.getuid?.() === 0;
  const user = asRoot ? { uid: NOBODY, gid: NOBODY } : {};
  const env = {
    PATH: process.env.PATH,
    LD_LIBRARY_PATH: join(home, 'lib'),
    LC_ALL: 'C.UTF-8',
    TZ: 'UTC',
  };

  if (!existsSync(join(dataDir, 'PG_VERSION'))) {
    rmSync(dataDir, { recursive: true, force: true });
    mkdirSync(dirname(dataDir), { recursive: true }); // the way there must be open to the user that runs PostgreSQL
    mkdirSync(dataDir, { mode: 0o700 });
    if (asRoot) chownSync(dataDir, NOBODY, NOBODY);
    // Loopback only and `trust`: who can open a port of this machine's own user is trusted, as in a development set-up.
    await promisify(execFile)(
      join(home, 'bin', 'initdb'),
      [
        '-D',
        dataDir,
        '-U',
        OWNER,
        '-A',
        'trust',
        '-E',
        'UTF8',
        '--locale=C',
        '--no-instructions',
        ...(options.durable ? [] : ['--no-sync']),
      ],
      { ...user, env, cwd: '/' },
    );
  }

  const url = (database: string) => `postgres://${OWNER}@127.0.0.1:${port}/${database}`;
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    shared_buffers: '128MB',
    max_connections: 100,
    max_wal_size: '1GB',
    jit: 'off', // compiling a plan costs more than any of our queries takes
    log_min_messages: 'warning',
    timezone: 'UTC',
    ...(options.durable
      ? {}
      : {
          fsync: 'off',
          synchronous_commit: 'off',
          full_page_writes: 'off',
          wal_level: 'minimal', // nobody reads the log after a crash
          max_wal_senders: 0,
          max_wal_size: '256MB',
        }),
  };
  const child = supervise({
    name: 'PostgreSQL',
    command: join(home, 'bin', 'postgres'),
    args: [
      '-D',
      dataDir,
      ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    env,
    ...user,
    logFile: options.logFile,
    isReady: () => answers(url('postgres')),
    readyWithinMs: 60_000,
    stopSignal: 'SIGINT', // fast shutdown: rolls open transactions back instead of waiting for them
    stopWithinMs: 15_000,
    ...(options.onEvent ? { onEvent: options.onEvent } : {}),
  });
  return { ...child, url };
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 1000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Makes the database when it does not exist yet. */
export async function ensureDatabase(
  url: (database: string) => string,
  name: string,
): Promise<void> {
  const client = new pg.Client({ connectionString: url('postgres') });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (!rowCount) await client.query(`create database ${pg.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}
