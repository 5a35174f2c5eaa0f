import type { Variables } from '../../processes/bekendmaking/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { sendLetter } from '../shared/write-letter.ts';

/** Hands the decision to the post (art. 3:41 lid 1 Awb). */
export const briefVerzenden = defineWorker<Variables>()({
  type: 'bekendmaking.brief-verzenden',
  reads: ['zaakId', 'briefId'],
  async run({ briefId }, context) {
    await sendLetter(context, briefId);
  },
});
