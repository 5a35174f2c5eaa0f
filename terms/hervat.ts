import type { Trx } from '../db/connect.ts';
import { findTermijnGebeurtenissen } from '../db/queries/termijn-gebeurtenissen/find-termijn-gebeurtenissen.ts';
import type { TermijnRij } from '../db/queries/termijnen/termijn-rij.ts';
import type { Clock } from '../law/clock.ts';
import {
  changeTerm,
  nextWatchMoment,
  recompute,
  type TermTarget,
  takeTerm,
  tellWatch,
} from './change.ts';
import { TermRefused } from './errors.ts';

/**
 * Lets the clock of a suspended term run again: the day of completion, or the day after the repair term
 * (art. 4:15 lid 1 Awb). The last day moves and the watch is armed anew.
 *
 * @throws TermRefused `niet-opgeschort`, `datum-ongeldig`
 */
export async function hervat(
  trx: Trx,
  target: TermTarget & { readonly op: string },
  clock: Clock,
): Promise<TermijnRij> {
  const termijn = await takeTerm(trx, target);
  if (termijn.status !== 'opgeschort')
    throw new TermRefused('niet-opgeschort', 'the term is not suspended');
  const suspended = (await findTermijnGebeurtenissen(trx, termijn.id)).findLast(
    ({ soort }) => soort === 'opgeschort',
  );
  if (!suspended || target.op < suspended.datum) {
    throw new TermRefused('datum-ongeldig', 'a term cannot run again before it was suspended');
  }
  const event = { soort: 'hervat', datum: target.op } as const;
  const dates = await recompute(trx, termijn, event);
  const changed = await changeTerm(
    trx,
    termijn,
    { ...dates, status: 'lopend' },
    event,
    target,
    clock,
  );
  await tellWatch(trx, changed, 'termijn-gewijzigd', {
    volgendeDatum: await nextWatchMoment(trx, changed, null),
  });
  return changed;
}
