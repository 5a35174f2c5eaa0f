import { findBesluit } from '../../db/queries/besluiten/find-besluit.ts';
import type { BesluitRij } from '../../db/queries/besluiten/insert-besluit.ts';
import { findSchuldenaren } from '../../db/queries/vordering-schuldenaren/find-schuldenaren.ts';
import type { Day } from '../../law/calendar.ts';
import { dayOf } from '../../law/clock.ts';
import type { WorkerContext } from '../define-worker.ts';
import { Fault } from '../fault.ts';

/**
 * The decision that the objection of this case is about, with the day on which it was made known to who objects: a partner who owes the
 * claim as well has a day of her own (art. 59 Pw, art. 6:8 lid 1 Awb).
 *
 * @throws Fault when there is none
 */
export async function contestedDecision({
  trx,
  zaak,
}: Pick<WorkerContext, 'trx' | 'zaak'>): Promise<{ besluit: BesluitRij; bekendgemaaktOp: Day }> {
  const besluit = zaak.oorzaak_besluit_id && (await findBesluit(trx, zaak.oorzaak_besluit_id));
  if (!besluit) throw new Fault('besluit-onbekend');
  const mede = (await findSchuldenaren(trx, besluit.zaak_id)).find(
    ({ rol, persoon_id }) => rol === 'medeschuldenaar' && persoon_id === zaak.persoon_id,
  );
  if (mede?.bekendgemaakt_op) return { besluit, bekendgemaaktOp: mede.bekendgemaakt_op };
  return { besluit, bekendgemaaktOp: besluit.bekendgemaakt_op ?? dayOf(besluit.genomen_op) };
}
