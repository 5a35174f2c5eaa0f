import type { Variables } from '../../processes/dwangsom/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { caseFile, needed } from '../shared/case-file.ts';
import { decisionTerm, noticeReceived } from '../shared/delay-of-case.ts';
import { closeTerm } from '../shared/terms-of-case.ts';
import { writeLetter } from '../shared/write-letter.ts';

/** Tells that the notice came while there was still time to decide, so that it has no effect (art. 4:17 lid 3 Awb). */
export const teVroegBerichten = defineWorker<Variables>()({
  type: 'dwangsom.te-vroeg-berichten',
  reads: ['zaakId'],
  async run(_, context) {
    const termijn = await decisionTerm(context);
    const oordeel = (await caseFile(context))('ingebrekestellingsoordeel');
    await writeLetter(context, 'ingebrekestelling-te-vroeg', {
      ontvangenOp: await noticeReceived(context),
      beslissenVoor: needed(
        oordeel.text('termijnTot') ?? termijn?.einddatum,
        'de laatste dag van de beslistermijn',
      ),
    });
    await closeTerm(context, 'ingebrekestelling');
  },
});
