import type { Variables } from '../../processes/boete/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { askForView } from '../shared/ask-for-view.ts';
import { caseFile, needed } from '../shared/case-file.ts';

/** Sends the report with what we intend and asks for a reaction, always (art. 5:50 lid 1 and 5:53 lid 3 Awb). */
export const voornemenVersturen = defineWorker<Variables>()({
  type: 'boete.voornemen-versturen',
  reads: ['zaakId'],
  writes: ['zienswijzeTot'],
  async run(_, context) {
    const dossier = await caseFile(context);
    const rapport = dossier('boeterapport');
    return askForView(
      context,
      'voornemen-boete',
      {
        rapportOpDatum: needed(rapport.text('rapportOp'), 'de dagtekening van het rapport'),
        periodeVanDatum: needed(rapport.text('overtredingVan'), 'de eerste dag van de overtreding'),
        periodeTotDatum: needed(
          rapport.text('overtredingTot'),
          'de laatste dag van de overtreding',
        ),
        overtreding: needed(rapport.text('overtreding'), 'de overtreding'),
        // What was said before the resident knew that no answer is needed does not count (art. 5:10a lid 2 Awb).
        verklaring: rapport.flag('cautie') === true ? rapport.text('verklaring') : null,
        hoogste: needed(dossier('boeteadvies').number('hoogste'), 'de hoogste boete'),
      },
      'art. 5:53 lid 3 Awb',
    );
  },
});
