import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { cookieName } from '../../api/http/session.ts';
import type { TestDatabase } from './database.ts';

export type Answer<T> = { readonly status: number; readonly body: T; readonly headers: Headers };
export type Client = {
  readonly medewerkerId: string;
  /** an answer that is not read yet, such as a stream of events */
  readonly open: (path: string, signal: AbortSignal) => Promise<Response>;
  readonly get: <T>(path: string) => Promise<Answer<T>>;
  readonly post: <T>(path: string, body: unknown, key?: string) => Promise<Answer<T>>;
  readonly put: <T>(path: string, body: unknown) => Promise<Answer<T>>;
  readonly delete: <T>(path: string) => Promise<Answer<T>>;
};

/**
 * A signed-in member of staff, without the way through the OpenID provider (which test/api and test/browser walk).
 *
 * @param platform.url  where the API listens
 * @param platform.origin its public address, which requests must come from
 * @param subject name of a demo account
 */
export async function signIn(
  platform: { database: TestDatabase; url: string; origin: string; clock: () => Date },
  subject: string,
): Promise<Client> {
  const { database, url, origin, clock } = platform;
  const [medewerker] = await database.asOwner<{ id: string }>(
    'select id from medewerkers where subject = $1',
    [subject],
  );
  if (!medewerker) throw new Error(`there is no account ${subject}`);
  const cookie = randomBytes(32).toString('base64url');
  const csrf = randomBytes(32).toString('base64url');
  const now = clock();
  await database.asOwner(
    `insert into sessies (id_hash, medewerker_id, csrf, aangemaakt_op, laatst_gezien_op, verloopt_op)
     values ($1, $2, $3, $4, $4, $5)`,
    [
      createHash('sha256').update(cookie).digest(),
      medewerker.id,
      csrf,
      now,
      new Date(now.getTime() + 10 * 3_600_000),
    ],
  );

  const send = async <T>(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ) => {
    const answer = await fetch(`${url}/api/v1${path}`, {
      method,
      redirect: 'manual',
      headers: {
        cookie: `${cookieName(origin, 'sessie')}=${cookie}`,
        'x-csrf-token': csrf,
        origin,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    const json = answer.headers.get('content-type')?.includes('json');
    return {
      status: answer.status,
      headers: answer.headers,
      body: (json && text ? JSON.parse(text) : text) as T,
    };
  };
  return {
    medewerkerId: medewerker.id,
    open: (path, signal) =>
      fetch(`${url}/api/v1${path}`, {
        headers: { cookie: `${cookieName(origin, 'sessie')}=${cookie}` },
        signal,
      }),
    get: (path) => send('GET', path),
    post: (path, body, key = randomUUID()) => send('POST', path, body, { 'idempotency-key': key }),
    put: (path, body) => send('PUT', path, body),
    delete: (path) => send('DELETE', path),
  };
}
