import { findTermijnGebeurtenissen } from '../../db/queries/termijn-gebeurtenissen/find-termijn-gebeurtenissen.ts';
import { findLaatsteTermijn } from '../../db/queries/termijnen/find-laatste-termijn.ts';
import { findLopendeTermijn } from '../../db/queries/termijnen/find-lopende-termijn.ts';
import { addDays, type Day, formatDay } from '../../law/calendar.ts';
import type { Variables } from '../../processes/bezwaar/variables.ts';
import { hervat } from '../../terms/hervat.ts';
import { defineWorker, type WorkerContext } from '../define-worker.ts';
import { caseFile, needed, writeSection } from '../shared/case-file.ts';
import { closeTerm } from '../shared/terms-of-case.ts';

/** Lets the term to decide run again: from the day on which the grounds came, or the day after the time to repair (art. 7:10 lid 2 Awb). */
export const opschortingBeeindigen = defineWorker<Variables>()({
  type: 'bezwaar.opschorting-beeindigen',
  reads: ['zaakId'],
  writes: ['aangevuld'],
  async run(_, context) {
    const { trx, zaak } = context;
    const herstel = needed(
      await findLaatsteTermijn(trx, { zaakId: zaak.id, soort: 'grondentermijn' }),
      'de hersteltermijn',
    );
    const ontvangen = (await caseFile(context))('gronden').text('ontvangenOp');
    const aangevuld = ontvangen !== null && ontvangen <= herstel.einddatum;
    await closeTerm(context, 'grondentermijn');
    await resumeDecision(context, aangevuld ? ontvangen : addDays(herstel.einddatum, 1));
    await writeSection(context, 'bezwaaradvies', 'beslistabel', {
      hersteld: aangevuld
        ? `Aangevuld op ${formatDay(ontvangen)}`
        : `Niet aangevuld tot en met ${formatDay(herstel.einddatum)} (art. 6:6 Awb)`,
    });
    return { aangevuld };
  },
});

async function resumeDecision({ trx, zaak, clock }: WorkerContext, einde: Day): Promise<void> {
  const termijn = await findLopendeTermijn(trx, { zaakId: zaak.id, soort: 'bezwaarbeslissing' });
  if (termijn?.status !== 'opgeschort') return;
  const sinds = (await findTermijnGebeurtenissen(trx, termijn.id)).findLast(
    ({ soort }) => soort === 'opgeschort',
  )?.datum;
  // Repaired before the suspension began: it has no length.
  const op = [einde, sinds ?? einde].sort().at(-1) as Day;
  await hervat(trx, { termijnId: termijn.id, op }, clock);
}
