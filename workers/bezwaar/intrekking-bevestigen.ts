import type { Variables } from '../../processes/bezwaar/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { withdrawObjection } from '../shared/withdraw-objection.ts';

/** Ends an objection that was withdrawn in the talk, on paper, or orally at the hearing (art. 6:21 Awb). */
export const intrekkingBevestigen = defineWorker<Variables>()({
  type: 'bezwaar.intrekking-bevestigen',
  reads: ['zaakId'],
  async run(_, context) {
    await withdrawObjection(context);
  },
});
