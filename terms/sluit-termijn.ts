import type { Trx } from '../db/connect.ts';
import { enqueue } from '../db/queries/outbox/enqueue.ts';
import type { TermijnRij } from '../db/queries/termijnen/termijn-rij.ts';
import { type Clock, today } from '../law/clock.ts';
import { changeTerm, type TermTarget, takeTerm, tellWatch } from './change.ts';

/** Deciding after the last day of these may cost a penalty (art. 4:17 and 7:14 Awb). */
export const DECISION_TERMS: readonly string[] = ['beslistermijn', 'bezwaarbeslissing'];

/**
 * Closes a term because what it asked for is done, or the case is over. A term that had passed stays 'verstreken',
 * so that being late stays visible; its watch has ended already. Closing twice is closing once. A decision term that is closed
 * too late ends the default: the penalty, if one runs, stops (art. 4:17 Awb).
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
  if (DECISION_TERMS.includes(termijn.soort) && termijn.einddatum < today(clock))
    await tellPenalty(trx, changed);
  return changed;
}

/** Tells the process `dwangsom`, when one runs beside the case; otherwise nobody waits and nothing happens. */
function tellPenalty(trx: Trx, termijn: TermijnRij): Promise<void> {
  const berichtId = `verzuim-beeindigd-${termijn.id}`;
  return enqueue(trx, {
    soort: 'proces-bericht',
    sleutel: berichtId,
    reeks: `zaak-${termijn.zaak_id}`,
    zaakId: termijn.zaak_id,
    gemeente: termijn.gemeente,
    inhoud: {
      naam: 'verzuim-beeindigd',
      correlatie: termijn.zaak_id,
      berichtId,
      variabelen: {},
      geldigMs: 86_400_000,
    },
  });
}
