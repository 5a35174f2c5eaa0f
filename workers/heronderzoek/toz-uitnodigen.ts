import type { Variables } from '../../processes/heronderzoek/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { writeLetter } from '../shared/write-letter.ts';

/** Announces the screening with TOZ (policy; art. 7 lid 1 Pw). */
export const tozUitnodigen = defineWorker<Variables>()({
  type: 'heronderzoek.toz-uitnodigen',
  reads: ['zaakId'],
  async run(_, context) {
    await writeLetter(context, 'toz-afspraak', {});
  },
});
