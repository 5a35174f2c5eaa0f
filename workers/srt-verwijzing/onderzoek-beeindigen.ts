import type { Variables } from '../../processes/srt-verwijzing/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { caseFile } from '../shared/case-file.ts';
import { closeReferral } from '../shared/close-referral.ts';

/** Another college goes on (art. 40 lid 1 Pw), or nothing is left to examine. */
export const onderzoekBeeindigen = defineWorker<Variables>()({
  type: 'srt-verwijzing.onderzoek-beeindigen',
  reads: ['zaakId'],
  async run(_, context) {
    const elders = (await caseFile(context))('vertrekoordeel').flag('doorgaan') === false;
    await closeReferral(context, elders ? 'overgedragen' : 'gestopt');
  },
});
