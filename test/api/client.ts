import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { ApiDescription } from '../../api/http/openapi.ts';
import { cookieName } from '../../api/http/session.ts';
import type { TestDatabase } from '../support/database.ts';
import { checkAnswer } from './check-answer.ts';

export type Session = {
  readonly medewerkerId: string;
  readonly cookie: string;
  readonly csrf: string;
};
// biome-ignore lint/suspicious/noExplicitAny: a test looks at what comes back; its shape is checked against the description
export type Answer = { readonly status: number; readonly body: any; readonly headers: Headers };
export type Send = {
  readonly body?: unknown;
  /** instead of JSON */
  readonly raw?: string | Uint8Array<ArrayBuffer>;
  /** replaces or, with `undefined`, leaves out a header that is sent otherwise */
  readonly headers?: Readonly<Record<string, string | undefined>>;
};
export type Client = {
  readonly session: Session | undefined;
  readonly send: (method: string, path: string, what?: Send) => Promise<Answer>;
  readonly get: (path: string) => Promise<Answer>;
  readonly post: (path: string, body: unknown, key?: string) => Promise<Answer>;
  readonly put: (path: string, body: unknown) => Promise<Answer>;
  readonly delete: (path: string) => Promise<Answer>;
  /** sends a file under a name */
  readonly upload: (path: string, file: Buffer, naam?: string) => Promise<Answer>;
  /** opens an endless answer; the caller cancels it */
  readonly stream: (path: string) => Promise<Response>;
};

/** Speaks to the API as the page does. Every answer is held against the description of the API. */
export function createClient(
  target: { url: string; origin: string; description: ApiDescription },
  session?: Session,
): Client {
  const own = (): Record<string, string | undefined> => ({
    ...(session && {
      cookie: `${cookieName(target.origin, 'sessie')}=${session.cookie}`,
      'x-csrf-token': session.csrf,
    }),
    origin: target.origin,
  });
  const send: Client['send'] = async (method, path, { body, raw, headers = {} } = {}) => {
    const content = raw ?? (body === undefined ? undefined : JSON.stringify(body));
    const all: Record<string, string | undefined> = {
      ...own(),
      ...(content !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    };
    const answer = await fetch(`${target.url}/api/v1${path}`, {
      method,
      redirect: 'manual',
      headers: Object.fromEntries(
        Object.entries(all).filter((pair): pair is [string, string] => pair[1] !== undefined),
      ),
      ...(content !== undefined && { body: content }),
    });
    const text = await answer.text();
    const json = /json/.test(answer.headers.get('content-type') ?? '');
    const parsed = {
      status: answer.status,
      headers: answer.headers,
      body: json ? JSON.parse(text) : text,
    };
    checkAnswer(target.description, method, path, parsed);
    return parsed;
  };
  return {
    session,
    send,
    get: (path) => send('GET', path),
    post: (path, body, key = randomUUID()) =>
      send('POST', path, { body, headers: { 'idempotency-key': key } }),
    put: (path, body) => send('PUT', path, { body }),
    delete: (path) => send('DELETE', path),
    upload: (path, file, naam = 'proef.pdf') =>
      send('POST', path, {
        raw: new Uint8Array(file),
        headers: {
          'content-type': 'application/octet-stream',
          'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(naam)}`,
        },
      }),
    stream: (path) =>
      fetch(`${target.url}/api/v1${path}`, { headers: own() as Record<string, string> }),
  };
}

/** A session without the way through the OpenID provider, which login.spec.ts walks. */
export async function openSession(
  database: TestDatabase,
  subject: string,
  clock: () => Date,
): Promise<Session> {
  const [medewerker] = await database.asOwner<{ id: string }>(
    'select id from medewerkers where subject = $1',
    [subject],
  );
  if (!medewerker) throw new Error(`there is no account ${subject}`);
  const cookie = randomBytes(32).toString('base64url');
  const csrf = randomBytes(32).toString('base64url');
  const now = clock();
  await database.asOwner(
    `insert into sessies (id_hash, medewerker_id, csrf, aangemaakt_op, laatst_gezien_op, verloopt_op) values ($1, $2, $3, $4, $4, $5)`,
    [
      createHash('sha256').update(cookie).digest(),
      medewerker.id,
      csrf,
      now,
      new Date(now.getTime() + 36_000_000),
    ],
  );
  return { medewerkerId: medewerker.id, cookie, csrf };
}
