import type { Trx } from '../db/connect.ts';
import { findTermijnGebeurtenissen } from '../db/queries/termijn-gebeurtenissen/find-termijn-gebeurtenissen.ts';
import type { TermijnRij } from '../db/queries/termijnen/termijn-rij.ts';
import { type Clock, today } from '../law/clock.ts';
import {
  changeTerm,
  nextWatchMoment,
  recompute,
  type TermTarget,
  takeTerm,
  tellWatch,
} from './change.ts';
import { TermRefused } from './errors.ts';
import { termKind } from './kinds.ts';
import { longestExtension } from './longest-extension.ts';
import { NOT_BEFORE_RESUMED } from './next-signal.ts';

/**
 * Extends a term while it has not passed: the applicant must hear it within the term (art. 4:14 lid 3 Awb). Once, and no longer than
 * terms/kinds.ts says; a further extension only with consent where the law knows that (art. 7:10 lid 4 Awb), any number of times.
 * What was told elsewhere before the case came to us stays as it was told.
 *
 * @throws TermRefused `verlenging-niet-toegestaan`, `al-verlengd`, `gesloten`, `verlenging-te-lang`
 */
export async function verleng(
  trx: Trx,
  target: TermTarget & {
    readonly duur: string;
    readonly instemming?: boolean;
    /** the notice went out before the case came to us: the term may have passed since */
    readonly eerderGemeld?: boolean;
  },
  clock: Clock,
): Promise<TermijnRij> {
  const termijn = await takeTerm(trx, target);
  const { verlenging, uitstel } = termKind(termijn.soort);
  const grond = target.instemming ? uitstel : verlenging;
  if (!grond)
    throw new TermRefused('verlenging-niet-toegestaan', 'the law knows no extension of this term');
  const open =
    target.eerderGemeld === true ||
    termijn.status === 'opgeschort' ||
    (termijn.status === 'lopend' && today(clock) <= termijn.einddatum);
  if (!open) throw new TermRefused('gesloten', 'a term can be extended only before it has passed');
  const events = await findTermijnGebeurtenissen(trx, termijn.id);
  if (!target.instemming && events.some(({ soort }) => soort === 'verlengd')) {
    throw new TermRefused('al-verlengd', 'the term was extended already');
  }
  const event = { soort: 'verlengd', datum: today(clock), grond, duur: target.duur } as const;
  const dates = await recompute(trx, termijn, event);
  const most =
    target.instemming || target.eerderGemeld ? null : await longestExtension(trx, termijn);
  if (most && dates.einddatum > most.tot)
    throw new TermRefused('verlenging-te-lang', `the term may be extended by ${most.duur} at most`);
  const changed = await changeTerm(trx, termijn, dates, event, target, clock);
  const suspended = changed.status === 'opgeschort';
  await tellWatch(trx, changed, 'termijn-gewijzigd', {
    volgendeDatum: suspended ? NOT_BEFORE_RESUMED : await nextWatchMoment(trx, changed, null),
  });
  return changed;
}
