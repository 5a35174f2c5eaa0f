import { randomBytes, randomUUID } from 'node:crypto';
import { ABSOLUTE_MS, cookieName, hashOf, IDLE_MS } from '../../api/http/session.ts';
import type { Db } from '../../db/connect.ts';
import { insertSessie } from '../../db/queries/sessies/insert-sessie.ts';
import { inTransaction } from '../../db/transaction.ts';
import type { Clock } from '../../law/clock.ts';

export type Answer = { readonly status: number; readonly body: Record<string, unknown> };
/** One member of staff at the API. */
export type Colleague = {
  readonly get: (path: string) => Promise<Answer>;
  readonly send: (method: 'POST' | 'PUT', path: string, body: object) => Promise<Answer>;
};

/** A session is used so long by the clock of the platform, which moves by days. */
const USED_MS = IDLE_MS / 2;

/**
 * Signs demo accounts in when they are needed. The way through the provider is left out: its tokens live in the time of this
 * machine, and a year of office hours would be a thousand logins.
 */
export function createStaff({
  db,
  url,
  origin,
  clock,
}: {
  readonly db: Db;
  readonly url: string;
  readonly origin: string;
  readonly clock: Clock;
}): (account: string) => Promise<Colleague> {
  const signedIn = new Map<string, { at: number; colleague: Promise<Colleague> }>();
  return (account) => {
    const now = clock().getTime();
    const known = signedIn.get(account);
    if (known && now - known.at < USED_MS) return known.colleague;
    const colleague = signIn(account);
    signedIn.set(account, { at: now, colleague });
    return colleague;
  };

  async function signIn(account: string): Promise<Colleague> {
    const cookie = randomBytes(32).toString('base64url');
    const csrf = randomBytes(32).toString('base64url');
    const op = clock();
    await inTransaction(db, '*', async (trx) => {
      const medewerker = await trx('medewerkers').where({ subject: account }).first('id');
      if (!medewerker) throw new Error(`there is no account ${account}`);
      await insertSessie(
        trx,
        {
          id_hash: hashOf(cookie),
          medewerker_id: medewerker.id,
          csrf,
          aangemaakt_op: op,
          laatst_gezien_op: op,
          verloopt_op: new Date(op.getTime() + ABSOLUTE_MS),
        },
        IDLE_MS,
      );
    });
    const call = async (method: string, path: string, body?: object): Promise<Answer> => {
      const answer = await fetch(`${url}/api/v1${path}`, {
        method,
        headers: {
          cookie: `${cookieName(origin, 'sessie')}=${cookie}`,
          'x-csrf-token': csrf,
          origin,
          ...(body && { 'content-type': 'application/json', 'idempotency-key': randomUUID() }),
        },
        ...(body && { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(30_000),
      });
      const text = await answer.text();
      return { status: answer.status, body: text ? JSON.parse(text) : {} };
    };
    return {
      get: (path) => call('GET', path),
      send: (method, path, body) => call(method, path, body),
    };
  }
}
