import type { Variables } from '../../processes/toetsing-regeling/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { askAdvance } from '../shared/ask-advance.ts';

/** Special assistance may have an advance (art. 52 lid 3 Pw): somebody else judges that, beside the test. */
export const voorschotAanvragen = defineWorker<Variables>()({
  type: 'toetsing-regeling.voorschot-aanvragen',
  reads: ['zaakId'],
  run: (_, context) => askAdvance(context),
});
