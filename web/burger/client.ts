import type { Aanvulling } from '../../api/aanvulling/schema.ts';
import { say } from './say.ts';

const BASE = '/api/v1/aanvulling';

/** It did not work; the message says why, for the resident. `status` 0: no answer came. */
export class Refused extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** In with the code of the letter. */
export const enter = (code: string): Promise<unknown> => call('POST', '/toegang', { code });
/** The visit ends; what was filled in stays. */
export const leave = (): Promise<unknown> => call('DELETE', '/toegang');
export const read = (): Promise<Aanvulling> => call('GET', '');
export const write = (nummer: number, tekst: string): Promise<Aanvulling> =>
  call('PUT', `/antwoorden/${nummer}`, { tekst });
export const removeFile = (id: string): Promise<Aanvulling> => call('DELETE', `/bestanden/${id}`);
export const submit = (versie: number): Promise<Aanvulling> =>
  call('POST', '/verzending', { versie });

/**
 * Sends a file as it is. By XMLHttpRequest: fetch does not tell how far a request is.
 *
 * @param onProgress from 0 to 1
 */
export function upload(
  nummer: number,
  file: File,
  onProgress: (part: number) => void,
): Promise<Aanvulling> {
  return new Promise((resolve, reject) => {
    const sending = new XMLHttpRequest();
    sending.open('POST', `${BASE}/bestanden?nummer=${nummer}`);
    sending.setRequestHeader('Content-Type', 'application/octet-stream');
    sending.setRequestHeader(
      'Content-Disposition',
      `attachment; filename*=UTF-8''${encodeURIComponent(file.name.toWellFormed())}`,
    );
    sending.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    sending.onerror = () => reject(new Refused(0, say('melding.geenVerbinding')));
    sending.onload = () =>
      judge<Aanvulling>(sending.status, sending.responseText).then(resolve, reject);
    sending.send(file);
  });
}

async function call<T>(method: string, path: string, body?: unknown): Promise<T> {
  const answer = await fetch(`${BASE}${path}`, {
    method,
    credentials: 'same-origin',
    ...(body === undefined
      ? {}
      : { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
  }).catch(() => undefined);
  if (!answer) throw new Refused(0, say('melding.geenVerbinding'));
  return judge<T>(answer.status, await answer.text());
}

async function judge<T>(status: number, text: string): Promise<T> {
  const body = parsed(text);
  if (status < 300 && body !== undefined) return body as T;
  const { detail } = (body ?? {}) as { detail?: unknown };
  const known = status < 500 && typeof detail === 'string' && detail !== '';
  throw new Refused(status, known ? detail : say('melding.storing'));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // a page of something in between
  }
}
