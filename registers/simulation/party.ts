import type { Clock } from '../../law/clock.ts';
import type { PartijBericht } from '../berichten.ts';
import type { TestInwoner } from '../test-inwoner.ts';
import type { Ledger } from './ledger.ts';
import type { Mailbox } from './mailbox.ts';

/** What a simulated party works with. */
export type Party = {
  readonly ledger: Ledger;
  readonly find: (bsn: string) => TestInwoner | undefined;
  readonly clock: Clock;
  readonly mailbox: Mailbox;
  /** Writes by itself, so many days from now; nothing when the party was told to leave that to others. */
  readonly writeAfter: (days: number, compose: (on: Date) => Omit<PartijBericht, 'op'>) => void;
};
