import { enqueue } from '../../db/queries/outbox/enqueue.ts';
import { hasOpenTaak } from '../../db/queries/taken/has-open-taak.ts';
import { findTermijnGebeurtenissen } from '../../db/queries/termijn-gebeurtenissen/find-termijn-gebeurtenissen.ts';
import type { TermijnRij } from '../../db/queries/termijnen/termijn-rij.ts';
import { messages } from '../../processes/aanvraag/variables.ts';
import type { Variables } from '../../processes/termijnbewaking/variables.ts';
import { signaleer } from '../../terms/signaleer.ts';
import { defineWorker, type WorkerContext } from '../define-worker.ts';
import { openNextAdvanceTerm } from '../shared/advance-terms.ts';

/**
 * The watch of a term woke up: records what is due and says when to wake up next. A term that is closed ends its watch, also
 * when the message that said so was lost.
 */
export const termijnSignaleren = defineWorker<Variables>()({
  type: 'termijnbewaking.termijn-signaleren',
  reads: ['zaakId', 'termijnId'],
  writes: ['signaal', 'volgendeDatum', 'verlengbaar'],
  async run({ termijnId }, context) {
    const { trx, zaak, clock } = context;
    const { termijn, signaal, volgendeDatum } = await signaleer(trx, termijnId, clock);
    if (signaal === 'gesloten') return { signaal: 'verstreken', volgendeDatum };

    if (termijn.soort === 'voorschot' && (signaal === 'laatste-dag' || signaal === 'verstreken')) {
      await askForAdvance(context, termijn);
      // Paid or refused: four weeks later it is due again, as long as there is no decision (art. 52 lid 1 Pw).
      if (signaal === 'verstreken' && !zaak.beeindigd_op && !zaak.besloten_op)
        await openNextAdvanceTerm(context, termijn);
    }
    const verlengbaar = await extendable(context, termijn);
    if (signaal === 'laatste-dag' && verlengbaar && !(await extensionAsked(context)))
      return { signaal: 'verlengen', volgendeDatum, verlengbaar };
    // Nothing due (the date moved meanwhile): the watch waits on, as after a last day.
    return { signaal: signaal ?? 'laatste-dag', volgendeDatum, verlengbaar };
  },
});

/** A decision term is extended by a notice, once (art. 4:14 lid 3 Awb); that of an objection in its own process (art. 7:10 lid 3 Awb). */
async function extendable({ trx }: WorkerContext, { id, soort }: TermijnRij): Promise<boolean> {
  if (soort !== 'beslistermijn') return false;
  return !(await findTermijnGebeurtenissen(trx, id)).some((event) => event.soort === 'verlengd');
}

/** The team lead was asked at 75 % and has not answered yet. */
const extensionAsked = ({ trx, zaak }: WorkerContext): Promise<boolean> =>
  hasOpenTaak(trx, { zaakId: zaak.id, elementId: 'beslistermijn-verlengen' });

/**
 * Tells the case that an advance is due, once per term. On the last day there is still time to be on time; a watch that
 * slept through that day says it afterwards.
 */
function askForAdvance({ trx, zaak }: WorkerContext, termijn: TermijnRij): Promise<void> {
  const berichtId = `voorschot-${termijn.id}`;
  return enqueue(trx, {
    soort: 'proces-bericht',
    sleutel: berichtId,
    reeks: `zaak-${zaak.id}`,
    zaakId: zaak.id,
    gemeente: zaak.gemeente,
    inhoud: {
      naam: messages.voorschotNodig,
      correlatie: zaak.id,
      berichtId,
      variabelen: { voorschotAanleiding: 'termijn' },
      geldigMs: 3_600_000,
    },
  });
}
