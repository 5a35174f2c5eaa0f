import { createHmac, hkdfSync } from 'node:crypto';
import type { Response } from 'express';
import type { Db } from '../../db/connect.ts';
import { findLink } from '../../db/queries/aanvullingslinks/find-link.ts';
import type { LinkRij } from '../../db/queries/aanvullingslinks/link-rij.ts';
import { inTransaction } from '../../db/transaction.ts';
import type { Clock } from '../../law/clock.ts';
import type { Identification } from '../http/identification.ts';
import { COOKIE, cookieName, readCookie, same } from '../http/session.ts';

/** A visit ends half an hour after the last thing that was done: the computer may stand in a library. */
const VISIT_MS = 30 * 60_000;
const COOKIE_OF_LINK = { ...COOKIE, sameSite: 'strict' } as const;

export type LinkIdentification = Identification & {
  /** Begins a visit of who showed the code of this link. */
  readonly begin: (response: Response, link: LinkRij) => void;
  readonly end: (response: Response) => void;
};

/**
 * Residents by the code of a letter. The cookie names the link and until when, and is signed together with the code: another code
 * ends every visit under the old one. Nothing in it or in an address says who the resident is.
 */
export function createLinkIdentification({
  db,
  clock,
  secret,
  origin,
}: {
  readonly db: Db;
  readonly clock: Clock;
  readonly secret: Buffer;
  readonly origin: string;
}): LinkIdentification {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'noaberflow aanvulling bezoek', 32));
  const name = cookieName(origin, 'aanvulling');
  const sign = (id: string, until: number, codeHash: Buffer): string =>
    createHmac('sha256', key).update(`${id}.${until}.`).update(codeHash).digest('base64url');
  const begin = (response: Response, link: LinkRij): void => {
    const until = clock().getTime() + VISIT_MS;
    const value = `${link.id}.${until}.${sign(link.id, until, link.code_hash)}`;
    response.cookie(name, value, { ...COOKIE_OF_LINK, maxAge: VISIT_MS });
  };

  return {
    begin,
    end: (response) => void response.clearCookie(name, COOKIE_OF_LINK),
    async residentOf(request, response) {
      const [, id = '', until = '', signature = ''] =
        /^([0-9a-f-]{36})\.(\d{1,15})\.([\w-]{43})$/.exec(readCookie(request, name) ?? '') ?? [];
      if (!id || Number(until) <= clock().getTime()) return undefined;
      const link = await inTransaction(db, '*', (trx) => findLink(trx, id));
      if (!link || link.status === 'ingetrokken') return undefined;
      if (!same(signature, sign(id, Number(until), link.code_hash))) return undefined;
      begin(response, link);
      return { linkId: link.id, gemeente: link.gemeente };
    },
  };
}
