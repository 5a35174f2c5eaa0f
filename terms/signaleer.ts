import type { Trx } from '../db/connect.ts';
import { findTermijnGebeurtenissen } from '../db/queries/termijn-gebeurtenissen/find-termijn-gebeurtenissen.ts';
import type { TermijnRij } from '../db/queries/termijnen/termijn-rij.ts';
import { updateTermijn } from '../db/queries/termijnen/update-termijn.ts';
import { type Clock, today } from '../law/clock.ts';
import { recordEvent, takeTerm, watched } from './change.ts';
import { dueSignal, nextSignal, type Signal } from './next-signal.ts';

const EVENT = {
  gevaar: 'gewaarschuwd',
  'laatste-dag': 'laatste-dag',
  verstreken: 'verstreken',
} as const;

export type Signalled = {
  readonly termijn: TermijnRij;
  /** `null` = nothing due (any more): the watch waits for `volgendeDatum`; `gesloten` = the watch may end */
  readonly signaal: Signal | 'gesloten' | null;
  readonly volgendeDatum: string;
};

/**
 * The watch of a term woke up: records what is due by now. The row decides, not the timer, because a
 * suspension may have crossed it.
 */
export async function signaleer(trx: Trx, termijnId: string, clock: Clock): Promise<Signalled> {
  const termijn = await takeTerm(trx, { termijnId });
  const term = watched(termijn, await findTermijnGebeurtenissen(trx, termijnId));
  if (termijn.gesloten_op || termijn.status === 'verstreken') {
    return { termijn, signaal: 'gesloten', volgendeDatum: nextSignal(term, 'verstreken') };
  }
  const signaal = dueSignal(term, clock());
  if (signaal === null) return { termijn, signaal, volgendeDatum: nextSignal(term, null) };

  const changed =
    signaal === 'verstreken'
      ? await updateTermijn(trx, termijn, { status: 'verstreken' })
      : termijn;
  await recordEvent(
    trx,
    changed ?? termijn,
    { soort: EVENT[signaal], datum: today(clock) },
    {},
    clock,
  );
  return { termijn: changed ?? termijn, signaal, volgendeDatum: nextSignal(term, signaal) };
}
