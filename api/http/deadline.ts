import pg from 'pg';
import type { Db } from '../../db/connect.ts';
import { Unavailable } from '../errors.ts';

const PATIENCE_MS = 900;
const PROBE_MS = 700;
/** By then the system has given up on a connection that we no longer wait for. */
const CLEAR_MS = 10_000;
const LISTENING_STEPS = 4;

/**
 * Answers `Unavailable` within two seconds when the database hangs instead of dying (a stopped process, a
 * network that swallows packets): no error ever comes then. A request that merely takes long is not cut off:
 * whether the database answers is asked on a connection of its own, outside the pool.
 */
export function createDeadline(db: Db) {
  const { connectionString } = db.client.config.connection as { connectionString: string };
  let probing: Promise<boolean> | undefined;
  const answers = () => {
    probing ??= probe(connectionString).finally(() => {
      probing = undefined;
    });
    return probing;
  };

  return async function withDeadline<T>(work: Promise<T>): Promise<T> {
    const settled = work.then(
      () => true,
      () => true,
    );
    while (!(await Promise.race([settled, pause(PATIENCE_MS)]))) {
      const alive = await Promise.race([settled, answers()]);
      if (!alive) throw new Unavailable();
    }
    return work;
  };
}

async function probe(connectionString: string): Promise<boolean> {
  const client = new pg.Client({
    connectionString,
    application_name: 'noaberflow-probe',
    connectionTimeoutMillis: CLEAR_MS,
    query_timeout: CLEAR_MS,
  });
  client.on('error', () => undefined);
  try {
    return await Promise.race([
      client
        .connect()
        .then(() => client.query('select 1'))
        .then(() => true),
      listening(PROBE_MS),
    ]);
  } catch {
    return false;
  } finally {
    void client.end().catch(() => undefined);
  }
}

/** `false` after a while; does not keep the process alive. */
const pause = (ms: number) =>
  new Promise<false>((resolve) => {
    setTimeout(resolve, ms, false).unref();
  });

/** The same in steps: while this process was busy with itself, which counts as one of them, it could not have heard an answer. */
async function listening(ms: number): Promise<false> {
  for (let step = 0; step < LISTENING_STEPS; step += 1) await pause(ms / LISTENING_STEPS);
  return false;
}
