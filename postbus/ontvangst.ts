import type { Knex } from 'knex';
import type { BsnVault } from '../db/bsn-vault.ts';
import type { Clock } from '../law/clock.ts';
import type { Bericht } from './bericht.ts';

export type OntvangstContext = {
  readonly trx: Knex.Transaction;
  readonly bsnVault: BsnVault;
  readonly clock: Clock;
};

/**
 * One kind of message. It runs in one transaction with the note that the message was handled; what it does to a process
 * goes through the outbox (cases/), under a key made of the message's own reference.
 *
 * @throws BerichtOnbruikbaar when a person must look at the message
 */
export type Ontvangst = (bericht: Bericht, context: OntvangstContext) => Promise<void>;
