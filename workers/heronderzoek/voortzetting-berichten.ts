import type { Variables } from '../../processes/heronderzoek/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { caseFile, needed } from '../shared/case-file.ts';
import { endSuspension } from '../shared/end-suspension.ts';
import { writeLetter } from '../shared/write-letter.ts';

/** Tells that the benefit goes on as it was. */
export const voortzettingBerichten = defineWorker<Variables>()({
  type: 'heronderzoek.voortzetting-berichten',
  reads: ['zaakId'],
  async run(_, context) {
    const besluit = (await caseFile(context))('heronderzoeksbesluit');
    await endSuspension(context);
    await writeLetter(context, 'voortzetting', {
      motivering: needed(besluit.text('motivering'), 'de motivering'),
    });
  },
});
