import type { Request } from 'express';
import { Forged } from '../errors.ts';
import { type OpenSession, same } from './session.ts';

/**
 * Refuses a change that another site had the browser send: the browser says where a request comes from
 * (Origin, Sec-Fetch-Site), and only our own page can read the token of the session.
 */
export function assertOwnPage(request: Request, session: OpenSession, origin: string): void {
  assertOwnSite(request, origin);
  const token = request.headers['x-csrf-token'];
  if (typeof token !== 'string' || !same(token, session.csrf)) throw new Forged();
}

/** The half of it that works without a session of staff; the cookie of a resident goes with requests of our own pages only. */
export function assertOwnSite(request: Request, origin: string): void {
  const { origin: from, 'sec-fetch-site': site } = request.headers;
  if (from !== undefined && from !== origin) throw new Forged();
  if (site !== undefined && site !== 'same-origin') throw new Forged();
}
