import type { Variables } from '../../processes/heronderzoek/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { closeReview } from '../shared/close-review.ts';
import { endSuspension } from '../shared/end-suspension.ts';

/** The source withdrew its signal: the ground is gone, and with it a suspension that rested on it. */
export const intrekkingVastleggen = defineWorker<Variables>()({
  type: 'heronderzoek.intrekking-vastleggen',
  reads: ['zaakId'],
  async run(_, context) {
    await endSuspension(context);
    await closeReview(context, 'signaal-ingetrokken');
  },
});
