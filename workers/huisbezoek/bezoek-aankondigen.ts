import type { Variables } from '../../processes/huisbezoek/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { visitReason } from '../shared/visit-reason.ts';
import { writeLetter } from '../shared/write-letter.ts';

/** Announces a home visit with its reason and purpose, and what refusing means (art. 53a lid 2 Pw). */
export const bezoekAankondigen = defineWorker<Variables>()({
  type: 'huisbezoek.bezoek-aankondigen',
  reads: ['zaakId'],
  async run(_, context) {
    await writeLetter(context, 'huisbezoek-aankondiging', await visitReason(context));
  },
});
