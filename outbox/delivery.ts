import type { Knex } from 'knex';
import type { BsnVault } from '../db/bsn-vault.ts';
import type { Db } from '../db/connect.ts';
import type { GevondenActor } from '../db/queries/medewerkers/find-actor.ts';
import type { OutboxRij } from '../db/queries/outbox/outbox-rij.ts';
import type { Engine } from '../engine/port.ts';
import type { Clock } from '../law/clock.ts';
import type { Bericht, Mail, Mailer } from '../mail/port.ts';
import type { Webhook } from '../mail/webhook.ts';
import type { Registers } from '../registers/connect.ts';

/** What a mail to somebody says, as far as his rights go when it is sent; `undefined`: there is nothing to say to him any more. */
export type Compose = (
  context: { readonly trx: Knex.Transaction; readonly actor: GevondenActor; readonly now: Date },
  inhoud: Readonly<Record<string, unknown>>,
) => Promise<Bericht | undefined>;

/** How staff is mailed. */
export type StaffMail = {
  readonly mailer: Mailer;
  /** what each kind of mail says */
  readonly compose: Readonly<Record<string, Compose>>;
  readonly shape: (bericht: Bericht) => Omit<Mail, 'aan'>;
};

export type RelayDeps = {
  readonly db: Db;
  readonly engine: Engine;
  readonly registers: Registers;
  readonly bsnVault: BsnVault;
  /** `undefined`: no mail server is configured */
  readonly mail?: StaffMail | undefined;
  /** `undefined`: alerts are posted nowhere */
  readonly webhook?: Webhook | undefined;
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
