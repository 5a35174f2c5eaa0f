import type { Variables } from '../../processes/boete/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { closeFine } from '../shared/close-fine.ts';
import { closeTerm } from '../shared/terms-of-case.ts';

/** The resident died: no fine is imposed, and one that was decided but is not irrevocable ends (art. 5:42 Awb). */
export const boeteVervallen = defineWorker<Variables>()({
  type: 'boete.boete-vervallen',
  reads: ['zaakId'],
  writes: ['boeteUitkomst'],
  async run(_, context) {
    await closeFine(context, 'boete-vervallen');
    await closeTerm(context, 'zienswijzetermijn');
    return { boeteUitkomst: 'vervallen' };
  },
});
