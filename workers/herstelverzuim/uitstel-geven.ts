import { findLopendeTermijn } from '../../db/queries/termijnen/find-lopende-termijn.ts';
import type { Day } from '../../law/calendar.ts';
import { today } from '../../law/clock.ts';
import type { Variables } from '../../processes/herstelverzuim/variables.ts';
import { verleng } from '../../terms/verleng.ts';
import { defineWorker, type WorkerContext } from '../define-worker.ts';
import { caseFile, needed, writeSection } from '../shared/case-file.ts';
import { offerAnswer } from '../shared/offer-answer.ts';
import { openRepair, repairMoments } from '../shared/repair-term.ts';
import { writeLetter } from '../shared/write-letter.ts';

/**
 * Gives the applicant more time, as often as is asked (art. 4:5 lid 1 Awb). The hersteltermijn is not over in between, so the
 * decision term goes on standing still (art. 4:15 lid 1 onder a Awb).
 */
export const uitstelGeven = defineWorker<Variables>()({
  type: 'herstelverzuim.uitstel-geven',
  reads: ['zaakId', 'uitstelWeken'],
  writes: ['herinneringOp', 'hersteltermijnTot'],
  async run({ uitstelWeken }, context) {
    const duur = `P${needed(uitstelWeken, 'het aantal weken uitstel')}W`;
    const uiterlijkOp = await extend(context, duur);
    const ontbreekt = (await caseFile(context))('aanvullingsverzoek').texts('ontbreekt');
    const { online, geheim } = await offerAnswer(context, ontbreekt);
    await writeLetter(context, 'uitstel-aanvulling', { ontbreekt, uiterlijkOp, online }, geheim);
    await writeSection(context, 'aanvullingsverzoek', 'medewerker', { uiterlijkOp });
    return repairMoments(context, uiterlijkOp);
  },
});

/** From the last day on; when that passed while this job waited, from today. */
async function extend(context: WorkerContext, duur: string): Promise<Day> {
  const { trx, zaak, clock } = context;
  const term = await findLopendeTermijn(trx, { zaakId: zaak.id, soort: 'hersteltermijn' });
  if (!term || today(clock) > term.einddatum) return openRepair(context, duur);
  const { einddatum } = await verleng(
    trx,
    { termijnId: term.id, duur, instemming: true, toelichting: 'de inwoner vroeg meer tijd' },
    clock,
  );
  return einddatum;
}
