import type { BsnVault } from '../db/bsn-vault.ts';
import type { Db } from '../db/connect.ts';
import type { Clock } from '../law/clock.ts';
import type { Registers } from '../registers/connect.ts';

export type PostbusDeps = {
  readonly db: Db;
  readonly registers: Registers;
  readonly bsnVault: BsnVault;
  readonly clock: Clock;
  readonly log: Record<'warn' | 'error', (fields: object, message: string) => void>;
};
