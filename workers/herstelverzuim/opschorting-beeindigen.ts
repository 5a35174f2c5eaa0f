import { findTermijnGebeurtenissen } from '../../db/queries/termijn-gebeurtenissen/find-termijn-gebeurtenissen.ts';
import { findLaatsteTermijn } from '../../db/queries/termijnen/find-laatste-termijn.ts';
import { findLopendeTermijn } from '../../db/queries/termijnen/find-lopende-termijn.ts';
import { addDays, type Day } from '../../law/calendar.ts';
import { today } from '../../law/clock.ts';
import type { Variables } from '../../processes/herstelverzuim/variables.ts';
import { hervat } from '../../terms/hervat.ts';
import { defineWorker, type WorkerContext } from '../define-worker.ts';
import { caseFile } from '../shared/case-file.ts';
import { endOffer } from '../shared/offer-answer.ts';
import { closeTerm, REPAIR_GROUND } from '../shared/terms-of-case.ts';

/**
 * Lets the decision term run again (art. 4:15 lid 1 onder a Awb): from the day on which something came, at the latest from the day after
 * the hersteltermijn, also when this job comes later. A suspension on another ground stays.
 */
export const opschortingBeeindigen = defineWorker<Variables>()({
  type: 'herstelverzuim.opschorting-beeindigen',
  reads: ['zaakId', 'herstelUitkomst'],
  async run({ herstelUitkomst }, context) {
    const { trx, zaak, clock } = context;
    const einde = await completedOn(context, herstelUitkomst);
    await closeTerm(context, 'hersteltermijn');
    await endOffer(context);
    const termijn = await findLopendeTermijn(trx, { zaakId: zaak.id, soort: 'beslistermijn' });
    if (termijn?.status !== 'opgeschort') return;
    const opgeschort = (await findTermijnGebeurtenissen(trx, termijn.id)).findLast(
      ({ soort }) => soort === 'opgeschort',
    );
    if (opgeschort?.grond !== REPAIR_GROUND) return;
    // Completed on the day of the invitation itself: the suspension, from the next day on, has no length.
    const op = [einde, opgeschort.datum].sort().at(-1) as Day;
    await hervat(trx, { termijnId: termijn.id, op }, clock);
  },
});

async function completedOn(
  context: WorkerContext,
  uitkomst: Variables['herstelUitkomst'],
): Promise<Day> {
  const { trx, zaak, clock } = context;
  const ontvangen =
    uitkomst !== 'verlopen' ? (await caseFile(context))('aanvulling').text('ontvangenOp') : null;
  const herstel = await findLaatsteTermijn(trx, { zaakId: zaak.id, soort: 'hersteltermijn' });
  const voorbij = herstel ? addDays(herstel.einddatum, 1) : today(clock);
  return [ontvangen ?? today(clock), voorbij].sort()[0] as Day;
}
