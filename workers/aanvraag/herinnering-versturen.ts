import { addDays } from '../../law/calendar.ts';
import { dayOf } from '../../law/clock.ts';
import type { Variables } from '../../processes/aanvraag/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { writeLetter } from '../shared/write-letter.ts';

/** Reminds the resident that there is no application yet. */
export const herinneringVersturen = defineWorker<Variables>()({
  type: 'aanvraag.herinnering-versturen',
  reads: ['zaakId', 'sluitenOp'],
  async run({ sluitenOp }, context) {
    await writeLetter(context, 'herinnering-aanvraag', {
      meldingOp: context.zaak.melding_op,
      sluitenOp: addDays(dayOf(new Date(sluitenOp)), -1), // the moment is the end of the last day
    });
  },
});
