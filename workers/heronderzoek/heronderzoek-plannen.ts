import type { Variables } from '../../processes/heronderzoek/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { planReview } from '../shared/plan-review.ts';

/** Puts the next review into the planning; how soon is policy (C16, assumption). */
export const heronderzoekPlannen = defineWorker<Variables>()({
  type: 'heronderzoek.heronderzoek-plannen',
  reads: ['zaakId', 'heronderzoek'],
  run: ({ heronderzoek }, context) => planReview(context, heronderzoek),
});
