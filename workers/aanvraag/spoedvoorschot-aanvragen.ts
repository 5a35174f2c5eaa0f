import type { Variables } from '../../processes/aanvraag/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { askAdvance } from '../shared/ask-advance.ts';

/** Lets an advance be judged now instead of after four weeks. */
export const spoedvoorschotAanvragen = defineWorker<Variables>()({
  type: 'aanvraag.spoedvoorschot-aanvragen',
  reads: ['zaakId'],
  run: (_, context) => askAdvance(context),
});
