import express, { type Request, type Response } from 'express';
import { InvalidRequest, UnsupportedContent } from '../errors.ts';
import { text } from './texts.ts';

/** A form of a hundred questions stays far below this; a letter or scan does not come this way. */
const LIMIT = '1mb';
const MAX_DEPTH = 32;
/** PostgreSQL keeps neither NUL nor half a surrogate pair in text. */
const UNKEEPABLE = /\0|\p{Surrogate}/u;

const parse = express.json({ limit: LIMIT, type: 'application/json' });

/** Reads the JSON body of a request, after it is known who sends it. */
export async function readBody(request: Request, response: Response): Promise<unknown> {
  if (request.headers['content-length'] === '0') return undefined;
  if (!request.is('application/json')) throw new UnsupportedContent();
  await new Promise<void>((resolve, reject) =>
    parse(request, response, (error) => (error ? reject(error) : resolve())),
  );
  assertKeepable(request.body, 0);
  return request.body;
}

/** Refuses text that the database would refuse later, when the cause is harder to tell. */
function assertKeepable(value: unknown, depth: number): void {
  if (depth > MAX_DEPTH) throw new InvalidRequest(text('detail.tekens'));
  if (typeof value === 'string') {
    if (UNKEEPABLE.test(value)) throw new InvalidRequest(text('detail.tekens'));
  } else if (Array.isArray(value)) {
    for (const item of value) assertKeepable(item, depth + 1);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, item] of Object.entries(value)) {
      if (name === '__proto__') throw new InvalidRequest(text('detail.tekens'));
      assertKeepable(name, depth + 1);
      assertKeepable(item, depth + 1);
    }
  }
}
