import { createHmac } from 'node:crypto';
import type { Request } from 'express';
import type { Knex } from 'knex';
import { claimSleutel } from '../../db/queries/idempotentie/claim-sleutel.ts';
import { storeAntwoord } from '../../db/queries/idempotentie/store-antwoord.ts';
import { InvalidRequest, KeyReused } from '../errors.ts';
import { text } from './texts.ts';

export type Outcome = {
  readonly status: number;
  readonly body: unknown;
  readonly repeated: boolean;
};

const KEY = /^[\w-]{16,128}$/;

/** The key of a request that must have one. */
export function idempotencyKey(request: Request): string {
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string' || !KEY.test(key))
    throw new InvalidRequest(text('detail.sleutel-ontbreekt'));
  return key;
}

/**
 * Runs `work` once per key of a medewerker: its effect and its answer are committed together, so a request
 * whose answer got lost can be repeated. A refusal is not kept: the next try is judged anew.
 *
 * @param secret the body is kept as a keyed hash, because it may hold a BSN, of which there are few enough to try
 */
export async function once(
  trx: Knex.Transaction,
  request: {
    medewerkerId: string;
    key: string;
    operation: string;
    body: unknown;
    now: Date;
    secret: Buffer;
  },
  work: () => Promise<{ status: number; body: unknown }>,
): Promise<Outcome> {
  const { medewerkerId, key: sleutel, operation: bewerking, now: op } = request;
  const inhoudHash = createHmac('sha256', request.secret)
    .update(JSON.stringify(request.body ?? null))
    .digest();
  const claimed = await claimSleutel(trx, { medewerkerId, sleutel, bewerking, inhoudHash, op });
  if (!claimed.nieuw) {
    if (claimed.bewerking !== bewerking || !claimed.inhoud_hash.equals(inhoudHash))
      throw new KeyReused();
    return { status: claimed.status, body: claimed.antwoord, repeated: true };
  }
  const answer = await work();
  await storeAntwoord(trx, medewerkerId, sleutel, answer.status, answer.body);
  return { ...answer, repeated: false };
}

/**
 * Lets duplicates that arrive together wait for the first one without holding a connection each: twenty of
 * them would otherwise empty the pool while PostgreSQL makes them wait on one row.
 */
export function createQueue() {
  const underway = new Map<string, Promise<unknown>>();
  return async function inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {
    const previous = underway.get(key) ?? Promise.resolve();
    const mine = previous.then(work, work);
    underway.set(key, mine);
    try {
      return await mine;
    } finally {
      if (underway.get(key) === mine) underway.delete(key);
    }
  };
}
