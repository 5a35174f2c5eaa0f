import type { Variables } from '../../processes/terugvordering/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { fineOf } from '../shared/fine-of-case.ts';

/** Opens the claim of the fine before it is examined, so that collection stays open until that is over. */
export const boeteAanmelden = defineWorker<Variables>()({
  type: 'terugvordering.boete-aanmelden',
  reads: ['zaakId'],
  writes: ['boeteOnderzoeken'],
  async run(_, context) {
    await fineOf(context);
    return { boeteOnderzoeken: true };
  },
});
