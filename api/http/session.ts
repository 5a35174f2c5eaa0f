import { createHash, timingSafeEqual } from 'node:crypto';
import type { Request } from 'express';
import type { Db } from '../../db/connect.ts';
import { type OpenSessie, openSessie } from '../../db/queries/sessies/open-sessie.ts';
import { type Clock, today } from '../../law/clock.ts';
import type { Actor } from '../policy/decide.ts';

/** A session ends after half an hour without a request, and after ten hours whatever happens (BIO2). */
export const IDLE_MS = 30 * 60_000;
export const ABSOLUTE_MS = 10 * 3_600_000;

export type OpenSession = {
  readonly idHash: Buffer;
  readonly csrf: string;
  readonly actor: Actor;
  readonly row: OpenSessie;
};

/**
 * Two copies of the platform on one machine share the cookies of `localhost`, whatever their port: the port
 * is part of the name. `__Host-` makes the browser refuse a cookie for a domain, a path or without Secure;
 * Chromium takes a Secure cookie from http://localhost (looked at with Chromium 156).
 */
export function cookieName(
  origin: string,
  purpose: 'sessie' | 'aanvulling' | `aanmelding-${string}`,
): string {
  const { port } = new URL(origin);
  return `__Host-noaberflow-${purpose}${port && `-${port}`}`;
}
export const COOKIE = { httpOnly: true, secure: true, sameSite: 'lax', path: '/' } as const;

export const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();

export function readCookie(request: Request, name: string): string | undefined {
  for (const part of (request.headers.cookie ?? '').split(';')) {
    const [key, ...value] = part.trim().split('=');
    if (key === name) return value.join('=');
  }
  return undefined;
}

/**
 * The session behind a request, or `undefined`. Asked anew for every request: a session that was ended and a
 * functie that was taken away do not work one request longer.
 *
 * @param seen `false` looks without prolonging
 */
export async function sessionOf(
  { db, clock, origin }: { db: Db; clock: Clock; origin: string },
  request: Request,
  seen = true,
): Promise<OpenSession | undefined> {
  const cookie = readCookie(request, cookieName(origin, 'sessie'));
  if (!cookie || cookie.length > 100) return undefined;
  const idHash = hashOf(cookie);
  const row = await openSessie(db, {
    idHash,
    nu: clock(),
    vandaag: today(clock),
    inactiefMs: IDLE_MS,
    gezien: seen,
  });
  if (!row || row.aanstellingen.length === 0) return undefined;
  const actor = { id: row.medewerker_id, naam: row.naam, aanstellingen: row.aanstellingen };
  return { idHash, csrf: row.csrf, actor, row };
}

/** Compares without telling by its duration where the difference is. */
export const same = (a: string, b: string): boolean => timingSafeEqual(hashOf(a), hashOf(b));
