import type { Variables } from '../../processes/srt-verwijzing/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { closeReferral } from '../shared/close-referral.ts';

/** Nothing is examined and no fine is imposed after a death (art. 5:42 Awb). */
export const overlijdenVastleggen = defineWorker<Variables>()({
  type: 'srt-verwijzing.overlijden-vastleggen',
  reads: ['zaakId'],
  run: (_, context) => closeReferral(context, 'overleden'),
});
