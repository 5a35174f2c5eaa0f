import type { Clock } from '../../law/clock.ts';
import type { TestInwoner } from '../test-inwoner.ts';
import type { Ledger } from './ledger.ts';

/** What a simulated party works with. */
export type Party = {
  readonly ledger: Ledger;
  readonly find: (bsn: string) => TestInwoner | undefined;
  readonly clock: Clock;
};
