import { addDays } from '../../law/calendar.ts';
import type { Variables } from '../../processes/heronderzoek/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { changeBenefit } from '../shared/benefit-change.ts';
import { caseFile, needed } from '../shared/case-file.ts';
import { closeReview } from '../shared/close-review.ts';
import { lastPaidDay } from '../shared/heirs.ts';

/** The right ends with the death; of a couple or a single parent the old norm is paid up to one month after it (art. 45 lid 5 Pw). */
export const overlijdenVastleggen = defineWorker<Variables>()({
  type: 'heronderzoek.overlijden-vastleggen',
  reads: ['zaakId'],
  async run(_, context) {
    const dossier = await caseFile(context);
    const op = needed(dossier('overlijden').text('overledenOp'), 'de datum van overlijden');
    const laatste = lastPaidDay(op, dossier('huishouden'));
    await changeBenefit(context, { soort: 'beeindigen', ingangsdatum: addDays(laatste, 1) });
    await closeReview(context, 'overleden');
  },
});
