import type { FoutVeld, HuidigeStand, Probleem } from '../../api/http/schema.ts';

const BASE = '/api/v1';

/** The API refused; `probleem` says why, in Dutch. */
export class Refused extends Error {
  readonly probleem: Probleem;
  constructor(probleem: Probleem) {
    super(probleem.title);
    this.probleem = probleem;
  }
  get status(): number {
    return this.probleem.status;
  }
  get fouten(): readonly FoutVeld[] {
    return this.probleem.fouten ?? [];
  }
  get huidig(): HuidigeStand | undefined {
    return this.probleem.huidig;
  }
}

/** No answer came: offline, or the platform is away. What was typed is still here. */
export class NoConnection extends Error {}

/** True while nobody is signed in; the shell then asks to sign in again. */
export const isSignedOut = (error: unknown): boolean =>
  error instanceof Refused && error.status === 401;

let csrf = '';
let onSignedOut = (): void => {};
let onAnswer = (): void => {};

/** The shell hands in what every request needs, and hears when the session turns out to have ended. */
export function configureClient(values: {
  csrf?: string;
  onSignedOut?: () => void;
  onAnswer?: () => void;
}): void {
  csrf = values.csrf ?? csrf;
  onSignedOut = values.onSignedOut ?? onSignedOut;
  onAnswer = values.onAnswer ?? onAnswer;
}

export type Query = Readonly<Record<string, string | number | boolean | undefined>>;

/** The address of a resource, with what is asked of it. */
export function addressOf(path: string, query: Query): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== '') parameters.set(name, String(value));
  }
  return `${BASE}${path}${parameters.size > 0 ? `?${parameters}` : ''}`;
}

export const get = <T>(path: string, query: Query = {}, signal?: AbortSignal): Promise<T> =>
  request<T>(addressOf(path, query), { method: 'GET', ...(signal ? { signal } : {}) });

/**
 * A change. `key` is the Idempotency-Key: new for each intent of the user, the same for each repetition.
 */
export function send<T>(
  method: 'POST' | 'PUT' | 'DELETE',
  path: string,
  body?: unknown,
  key?: string,
): Promise<T> {
  return request<T>(`${BASE}${path}`, {
    method,
    headers: {
      'Content-Type': 'application/json',
      'X-CSRF-Token': csrf,
      ...(key ? { 'Idempotency-Key': key } : {}),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

/** A change that is still sent while the page closes; nobody waits for its answer. */
export function sendLast(method: 'DELETE', path: string): void {
  const headers = { 'X-CSRF-Token': csrf };
  void request(`${BASE}${path}`, { method, headers, keepalive: true }).catch(() => {});
}

/** A file that the API makes when it is asked; what it refuses comes as `Refused`. */
export async function getFile(path: string, signal: AbortSignal): Promise<Blob> {
  const answer = await fetch(addressOf(path, {}), { credentials: 'same-origin', signal }).catch(
    (error: unknown) => {
      if (signal.aborted) throw error;
      throw new NoConnection(String(error));
    },
  );
  return answer.ok ? answer.blob() : answered(answer);
}

/**
 * Sends a file as it is. By XMLHttpRequest: fetch does not tell how far a request is.
 *
 * @param onProgress from 0 to 1
 * @throws Refused, NoConnection, or the reason of `signal` when that was used
 */
export function sendFile<T>(
  path: string,
  query: Query,
  file: File,
  { signal, onProgress }: { signal: AbortSignal; onProgress: (part: number) => void },
): Promise<T> {
  return new Promise((resolve, reject) => {
    const sending = new XMLHttpRequest();
    sending.open('POST', addressOf(path, query));
    sending.setRequestHeader('Content-Type', 'application/octet-stream');
    sending.setRequestHeader('X-CSRF-Token', csrf);
    sending.setRequestHeader(
      'Content-Disposition',
      `attachment; filename*=UTF-8''${encodeURIComponent(file.name.toWellFormed())}`,
    );
    sending.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    sending.onerror = () => reject(new NoConnection('the file did not arrive'));
    sending.onabort = () => reject(signal.reason);
    sending.onload = () => {
      const answer = new Response(sending.responseText, {
        status: sending.status,
        headers: { 'Content-Type': sending.getResponseHeader('Content-Type') ?? '' },
      });
      answered<T>(answer).then(resolve, reject);
    };
    signal.addEventListener('abort', () => sending.abort());
    if (signal.aborted) reject(signal.reason);
    else sending.send(file);
  });
}

export const newKey = (): string => crypto.randomUUID();

/** What stands behind an address that the API itself handed out (`pad`, `validatorPad`). */
export const getPath = <T>(path: string): Promise<T> => request<T>(path, { method: 'GET' });

async function request<T>(address: string, init: RequestInit): Promise<T> {
  const answer = await fetch(address, { credentials: 'same-origin', ...init }).catch(
    (error: unknown) => {
      if (init.signal?.aborted) throw error;
      throw new NoConnection(String(error));
    },
  );
  return answered<T>(answer);
}

async function answered<T>(answer: Response): Promise<T> {
  if (answer.ok) {
    onAnswer();
    return answer.status === 204 ? (undefined as T) : ((await answer.json()) as T);
  }
  const probleem = await problemOf(answer);
  if (probleem.status === 401) onSignedOut();
  throw new Refused(probleem);
}

/** A proxy in between may answer with a page of its own; the status is then all we know. */
async function problemOf(answer: Response): Promise<Probleem> {
  const json = answer.headers.get('content-type')?.includes('json') ?? false;
  const body: unknown = json ? await answer.json().catch(() => null) : null;
  if (typeof body === 'object' && body !== null && 'status' in body) return body as Probleem;
  if ([502, 504].includes(answer.status)) throw new NoConnection(`status ${answer.status}`);
  return { type: 'about:blank', title: '', status: answer.status, instance: '' };
}
