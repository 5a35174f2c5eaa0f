import type { Trx } from '../db/connect.ts';
import type { TermijnRij } from '../db/queries/termijnen/termijn-rij.ts';
import type { Day } from '../law/calendar.ts';
import type { Clock } from '../law/clock.ts';
import { hervat } from './hervat.ts';
import { type NewTerm, openTermijn } from './open-termijn.ts';
import { schortOp } from './schort-op.ts';
import { verlengTot } from './verleng-tot.ts';

export type PastOfTerm = {
  /** `tot` null = the clock still stands still */
  readonly opschortingen: readonly {
    readonly van: Day;
    readonly tot: Day | null;
    readonly grond: string;
  }[];
  /** last day as a notice of extension told it; null = not extended */
  readonly verlengdTot: Day | null;
};

/**
 * Opens a term that began elsewhere, with what happened to it there: it runs on from its own day, and explains itself. One that passed
 * meanwhile passes at once.
 *
 * @throws TermRefused what the steps throw, e.g. `datum-ongeldig` for a suspension outside the term
 */
export async function neemTermijnOver(
  trx: Trx,
  term: NewTerm,
  { opschortingen, verlengdTot }: PastOfTerm,
  clock: Clock,
): Promise<TermijnRij> {
  let termijn = await openTermijn(trx, term, clock);
  const target = { termijnId: termijn.id, door: term.door ?? null };
  for (const { van, tot, grond } of [...opschortingen].sort((a, b) => (a.van < b.van ? -1 : 1))) {
    termijn = await schortOp(trx, { ...target, van, grond }, clock);
    if (tot !== null) termijn = await hervat(trx, { ...target, op: tot }, clock);
  }
  if (verlengdTot !== null)
    ({ termijn } = await verlengTot(
      trx,
      { ...target, tot: verlengdTot, eerderGemeld: true },
      clock,
    ));
  return termijn;
}
