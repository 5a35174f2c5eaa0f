import type { Variables } from '../../processes/heronderzoek/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { needed } from '../shared/case-file.ts';
import { closeReview } from '../shared/close-review.ts';

/** Closes terms and case with the outcome: the decision, else what the screening found, else that the signal was explained. */
export const zaakAfsluiten = defineWorker<Variables>()({
  type: 'heronderzoek.zaak-afsluiten',
  reads: ['zaakId', 'signaalOordeel', 'besluitSoort', 'screeningUitkomst'],
  async run({ signaalOordeel, besluitSoort, screeningUitkomst }, context) {
    const uitkomst =
      signaalOordeel === 'verklaard' ? 'signaal-verklaard' : (besluitSoort ?? screeningUitkomst);
    await closeReview(context, needed(uitkomst, 'de uitkomst van het heronderzoek'));
  },
});
