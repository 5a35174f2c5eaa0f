import type { Variables } from '../../processes/heronderzoek/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { closeReview } from '../shared/close-review.ts';

/** The benefit ended by another decision: nothing is left to examine. */
export const eindeVastleggen = defineWorker<Variables>()({
  type: 'heronderzoek.einde-vastleggen',
  reads: ['zaakId'],
  run: (_, context) => closeReview(context, 'uitkering-geeindigd'),
});
