import type { Variables } from '../../processes/bezwaar/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { withdrawObjection } from '../shared/withdraw-objection.ts';

/** Ends an objection that was withdrawn at whatever moment (art. 6:21 Awb). */
export const intrekkingVerwerken = defineWorker<Variables>()({
  type: 'bezwaar.intrekking-verwerken',
  reads: ['zaakId'],
  async run(_, context) {
    await withdrawObjection(context);
  },
});
