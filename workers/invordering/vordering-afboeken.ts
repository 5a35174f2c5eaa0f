import type { Variables } from '../../processes/invordering/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { standing, stopSetOff } from '../shared/collection.ts';
import { bookAway } from '../shared/write-off.ts';

/** Writes off what is barred by limitation or cannot be collected, as two people established. */
export const vorderingAfboeken = defineWorker<Variables>()({
  type: 'invordering.vordering-afboeken',
  reads: ['zaakId'],
  async run(_, context) {
    const { leading } = await standing(context);
    await stopSetOff(context, leading.id);
    await bookAway(context, leading, 'afboeking');
  },
});
