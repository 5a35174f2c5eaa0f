import { findBesluit } from '../../db/queries/besluiten/find-besluit.ts';
import type { BesluitRij } from '../../db/queries/besluiten/insert-besluit.ts';
import type { Day } from '../../law/calendar.ts';
import { dayOf } from '../../law/clock.ts';
import type { WorkerContext } from '../define-worker.ts';
import { Fault } from '../fault.ts';

/** The decision that the objection of this case is about, with the day on which it was made known. @throws Fault when there is none */
export async function contestedDecision({
  trx,
  zaak,
}: Pick<WorkerContext, 'trx' | 'zaak'>): Promise<{ besluit: BesluitRij; bekendgemaaktOp: Day }> {
  const besluit = zaak.oorzaak_besluit_id && (await findBesluit(trx, zaak.oorzaak_besluit_id));
  if (!besluit) throw new Fault('besluit-onbekend');
  return { besluit, bekendgemaaktOp: besluit.bekendgemaakt_op ?? dayOf(besluit.genomen_op) };
}
