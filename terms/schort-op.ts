import type { Trx } from '../db/connect.ts';
import type { TermijnRij } from '../db/queries/termijnen/termijn-rij.ts';
import type { Clock } from '../law/clock.ts';
import { changeTerm, recompute, type TermTarget, takeTerm, tellWatch } from './change.ts';
import { TermRefused } from './errors.ts';
import { termKind } from './kinds.ts';
import { NOT_BEFORE_RESUMED } from './next-signal.ts';

/**
 * Stops the clock of a running term, from `van` on, on a ground of law (art. 4:15 Awb). Any number of times.
 *
 * @throws TermRefused `al-opgeschort`, `gesloten`, `opschorting-niet-toegestaan`, `datum-ongeldig`
 */
export async function schortOp(
  trx: Trx,
  target: TermTarget & { readonly van: string; readonly grond: string },
  clock: Clock,
): Promise<TermijnRij> {
  const termijn = await takeTerm(trx, target);
  if (termijn.status === 'opgeschort')
    throw new TermRefused('al-opgeschort', 'the term is suspended already');
  if (termijn.status !== 'lopend')
    throw new TermRefused('gesloten', 'only a running term can be suspended');
  if (!termKind(termijn.soort).opschorting) {
    throw new TermRefused(
      'opschorting-niet-toegestaan',
      'the law knows no suspension of this term',
    );
  }
  if (target.van < termijn.begint_op || target.van > termijn.einddatum) {
    throw new TermRefused('datum-ongeldig', 'a suspension begins within the term');
  }
  const event = { soort: 'opgeschort', datum: target.van, grond: target.grond } as const;
  const dates = await recompute(trx, termijn, event);
  const changed = await changeTerm(
    trx,
    termijn,
    { ...dates, status: 'opgeschort' },
    event,
    target,
    clock,
  );
  await tellWatch(trx, changed, 'termijn-gewijzigd', { volgendeDatum: NOT_BEFORE_RESUMED });
  return changed;
}
