import { findBesluit } from '../../db/queries/besluiten/find-besluit.ts';
import type { Variables } from '../../processes/heronderzoek/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { Fault } from '../fault.ts';
import { changeBenefit } from '../shared/benefit-change.ts';
import { closeSuspension, endSuspension } from '../shared/end-suspension.ts';

/** Tells the benefit administration the new amount or the end (art. 45 and 54 Pw); a suspension ends with the decision. */
export const besluitUitvoeren = defineWorker<Variables>()({
  type: 'heronderzoek.besluit-uitvoeren',
  reads: ['zaakId', 'besluitId'],
  async run({ besluitId }, context) {
    const besluit = await findBesluit(context.trx, besluitId);
    if (!besluit?.ingangsdatum) throw new Fault('besluit-onbekend');
    const { soort, ingangsdatum, bedrag_per_maand } = besluit;
    if (soort === 'herziening') {
      await endSuspension(context);
      await changeBenefit(context, {
        soort: 'herzien',
        ingangsdatum,
        bedrag: Number(bedrag_per_maand),
      });
      return;
    }
    // Withdrawn or ended: what was held back is not paid any more.
    await closeSuspension(context);
    await changeBenefit(context, { soort: 'beeindigen', ingangsdatum });
  },
});
