import type { Variables } from '../../processes/heronderzoek/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { endSuspension } from '../shared/end-suspension.ts';

/** The default was made up for: the benefit is paid again from the first day of the suspension (art. 54 lid 2 Pw). */
export const opschortingBeeindigen = defineWorker<Variables>()({
  type: 'heronderzoek.opschorting-beeindigen',
  reads: ['zaakId'],
  run: async (_, context) => {
    await endSuspension(context);
  },
});
