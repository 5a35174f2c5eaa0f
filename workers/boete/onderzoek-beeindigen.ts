import type { Variables } from '../../processes/boete/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { needed } from '../shared/case-file.ts';
import { closeFine } from '../shared/close-fine.ts';

/** Ends without a fine: a warning, no blame, urgent reasons, the prosecutor, or too late. */
export const onderzoekBeeindigen = defineWorker<Variables>()({
  type: 'boete.onderzoek-beeindigen',
  reads: ['zaakId', 'boeteUitkomst'],
  async run({ boeteUitkomst }, context) {
    await closeFine(context, `boete-${needed(boeteUitkomst, 'hoe het boeteonderzoek eindigde')}`);
  },
});
