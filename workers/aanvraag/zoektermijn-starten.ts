import { endOfDay } from '../../law/instant.ts';
import type { Variables } from '../../processes/aanvraag/variables.ts';
import { openTermijn } from '../../terms/open-termijn.ts';
import { defineWorker } from '../define-worker.ts';

/** Four weeks from the melding (art. 41 lid 4 Pw). */
export const zoektermijnStarten = defineWorker<Variables>()({
  type: 'aanvraag.zoektermijn-starten',
  reads: ['zaakId', 'meldingOp'],
  writes: ['zoektermijnTot'],
  async run({ meldingOp }, { trx, zaak, clock }) {
    const termijn = await openTermijn(
      trx,
      { zaakId: zaak.id, gemeente: zaak.gemeente, soort: 'zoektermijn', begintOp: meldingOp },
      clock,
    );
    return { zoektermijnTot: endOfDay(termijn.einddatum) };
  },
});
