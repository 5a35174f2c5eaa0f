import type { Knex } from 'knex';
import type { BsnVault } from '../db/bsn-vault.ts';
import type { Db } from '../db/connect.ts';
import type { OutboxRij } from '../db/queries/outbox/outbox-rij.ts';
import type { Engine } from '../engine/port.ts';
import type { Clock } from '../law/clock.ts';
import type { Registers } from '../registers/connect.ts';

export type RelayDeps = {
  readonly db: Db;
  readonly engine: Engine;
  readonly registers: Registers;
  readonly bsnVault: BsnVault;
  readonly clock: Clock;
  readonly log: Record<'info' | 'warn' | 'error', (fields: object, message: string) => void>;
};

export type DeliveryContext = Omit<RelayDeps, 'db' | 'log'> & { readonly trx: Knex.Transaction };

/**
 * One kind of effect on the outside world. It may run more than once for one message: whoever receives it knows the
 * key, or the effect is the same twice.
 *
 * @throws NotYet to be asked again later; errors of the engine and the registers as they are
 */
export type Delivery = (message: OutboxRij, context: DeliveryContext) => Promise<void>;

/** It cannot be told yet whether this was delivered: ask again. */
export class NotYet extends Error {
  override readonly name = 'NotYet';
}
