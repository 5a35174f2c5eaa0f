import type { Trx } from '../db/connect.ts';
import type { TermijnRij } from '../db/queries/termijnen/termijn-rij.ts';
import { type Clock, today } from '../law/clock.ts';
import { changeTerm, type TermTarget, takeTerm, tellWatch } from './change.ts';

/**
 * Closes a term because what it asked for is done, or the case is over. A term that had passed stays 'verstreken',
 * so that being late stays visible; its watch has ended already. Closing twice is closing once.
 */
export async function sluitTermijn(
  trx: Trx,
  target: TermTarget,
  clock: Clock,
): Promise<TermijnRij> {
  const termijn = await takeTerm(trx, target);
  if (termijn.gesloten_op) return termijn;
  const passed = termijn.status === 'verstreken';
  const changed = await changeTerm(
    trx,
    termijn,
    { status: passed ? 'verstreken' : 'afgerond', gesloten_op: clock() },
    { soort: 'afgerond', datum: today(clock) },
    target,
    clock,
  );
  if (!passed) await tellWatch(trx, changed, 'termijn-gesloten', {});
  return changed;
}
