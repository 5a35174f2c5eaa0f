import { enqueue } from '../../db/queries/outbox/enqueue.ts';
import { messages } from '../../processes/aanvraag/variables.ts';
import type { Variables } from '../../processes/termijnbewaking/variables.ts';
import { signaleer } from '../../terms/signaleer.ts';
import { defineWorker } from '../define-worker.ts';

/** The watch of a term woke up: records what is due, and tells the case when a term for an advance passed. */
export const termijnSignaleren = defineWorker<Variables>()({
  type: 'termijnbewaking.termijn-signaleren',
  reads: ['zaakId', 'termijnId'],
  writes: ['signaal', 'volgendeDatum'],
  async run({ termijnId }, { trx, zaak, clock }) {
    const { termijn, signaal, volgendeDatum } = await signaleer(trx, termijnId, clock);
    if (signaal === 'laatste-dag' && termijn.soort === 'voorschot') {
      // At the latest on that day (art. 52 lid 1 Pw): on the last day there is still time to be on time.
      await enqueue(trx, {
        soort: 'proces-bericht',
        sleutel: `voorschot-${termijnId}`,
        reeks: `zaak-${zaak.id}`,
        zaakId: zaak.id,
        gemeente: zaak.gemeente,
        inhoud: {
          naam: messages.voorschotNodig,
          correlatie: zaak.id,
          berichtId: `voorschot-${termijnId}`,
          variabelen: { voorschotAanleiding: 'termijn' },
          geldigMs: 3_600_000,
        },
      });
    }
    return { signaal: signaal as Variables['signaal'], volgendeDatum };
  },
});
