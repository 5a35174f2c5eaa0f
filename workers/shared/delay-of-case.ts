import { findLaatsteTermijn } from '../../db/queries/termijnen/find-laatste-termijn.ts';
import type { TermijnRij } from '../../db/queries/termijnen/termijn-rij.ts';
import { dayOf, today } from '../../law/clock.ts';
import type { DelayPenaltyQuestion } from '../../law/delay-penalty.ts';
import { DECISION_TERMS } from '../../terms/sluit-termijn.ts';
import type { WorkerContext } from '../define-worker.ts';
import { caseFile, needed } from './case-file.ts';

/** The term in which the case had to be decided: of an application, or of an objection (art. 7:14 Awb). */
export async function decisionTerm({
  trx,
  zaak,
}: Pick<WorkerContext, 'trx' | 'zaak'>): Promise<TermijnRij | undefined> {
  for (const soort of DECISION_TERMS) {
    const termijn = await findLaatsteTermijn(trx, { zaakId: zaak.id, soort });
    if (termijn) return termijn;
  }
  return undefined;
}

/** The day on which the written notice of default came in. */
export async function noticeReceived(context: WorkerContext): Promise<string> {
  return needed(
    (await caseFile(context))('ingebrekestelling').text('ontvangenOp'),
    'de dag waarop de ingebrekestelling is ontvangen',
  );
}

/**
 * What the case file and the terms say about a default now: the last day to decide as a person established it, and the day on which
 * the decision was made known, or on which there was nothing left to decide.
 */
export async function defaultOfCase(
  context: WorkerContext,
): Promise<DelayPenaltyQuestion & { readonly ingebrekestellingOp: string }> {
  const { zaak, clock } = context;
  const termijn = await decisionTerm(context);
  const oordeel = (await caseFile(context))('ingebrekestellingsoordeel');
  return {
    beslistermijnEinde: needed(
      oordeel.text('termijnTot') ?? termijn?.einddatum,
      'de laatste dag van de beslistermijn',
    ),
    ingebrekestellingOp: await noticeReceived(context),
    bekendgemaaktOp: termijn?.gesloten_op ? (zaak.besloten_op ?? dayOf(termijn.gesloten_op)) : null,
    peildatum: today(clock),
  };
}
