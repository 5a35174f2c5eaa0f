import { findLopendeTermijn } from '../../db/queries/termijnen/find-lopende-termijn.ts';
import { addDays } from '../../law/calendar.ts';
import { today } from '../../law/clock.ts';
import { endOfDay } from '../../law/instant.ts';
import type { Variables } from '../../processes/herstelverzuim/variables.ts';
import { openTermijn, planTermijn } from '../../terms/open-termijn.ts';
import { schortOp } from '../../terms/schort-op.ts';
import { defineWorker, type WorkerContext } from '../define-worker.ts';
import { caseFile } from '../shared/case-file.ts';
import { closeTerm, REPAIR_GROUND, setting } from '../shared/terms-of-case.ts';
import { writeLetter } from '../shared/write-letter.ts';

/**
 * Asks for what is missing within a hersteltermijn (art. 4:5 lid 1 Awb). The decision term stands still from the day after the
 * invitation (art. 4:15 lid 1 onder a Awb); one that stands still already, or has passed, is left as it is.
 */
export const aanvullingVragen = defineWorker<Variables>()({
  type: 'herstelverzuim.aanvulling-vragen',
  reads: ['zaakId'],
  writes: ['hersteltermijnTot'],
  async run(_, context) {
    const { trx, zaak, clock } = context;
    const vandaag = today(clock);
    const term = {
      zaakId: zaak.id,
      gemeente: zaak.gemeente,
      soort: 'hersteltermijn',
      begintOp: vandaag,
      duur: await setting(context, 'hersteltermijn', 'P2W'),
    } as const;
    const { einddatum } = planTermijn(term);
    const ontbreekt = (await caseFile(context))('volledigheid').texts('ontbreekt');
    await writeLetter(context, 'verzoek-om-aanvulling', {
      aanvraagOp: zaak.aanvraag_op ?? zaak.melding_op,
      ontbreekt:
        ontbreekt.length > 0 ? ontbreekt : ['de gegevens waar uw consulent om heeft gevraagd'],
      uiterlijkOp: einddatum,
    });
    await closeTerm(context, 'hersteltermijn');
    await openTermijn(trx, term, clock);
    await suspendDecisionTerm(context, addDays(vandaag, 1));
    return { hersteltermijnTot: endOfDay(einddatum) };
  },
});

async function suspendDecisionTerm(
  { trx, zaak, clock }: WorkerContext,
  van: string,
): Promise<void> {
  const termijn = await findLopendeTermijn(trx, { zaakId: zaak.id, soort: 'beslistermijn' });
  if (termijn?.status !== 'lopend' || van > termijn.einddatum) return;
  await schortOp(trx, { termijnId: termijn.id, van, grond: REPAIR_GROUND }, clock);
}
