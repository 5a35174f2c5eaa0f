import type { Variables } from '../../processes/terugvordering/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { askForView } from '../shared/ask-for-view.ts';
import { caseFile, needed } from '../shared/case-file.ts';

/** Tells each who would have to pay what we intend and asks for a reaction (art. 4:8 Awb), within a time that the municipality sets. */
export const voornemenVersturen = defineWorker<Variables>()({
  type: 'terugvordering.voornemen-versturen',
  reads: ['zaakId'],
  writes: ['zienswijzeTot'],
  async run(_, context) {
    const dossier = await caseFile(context);
    const vordering = dossier('vordering');
    return askForView(
      context,
      'voornemen-terugvordering',
      (mede) => ({
        alsPartner: mede !== null,
        periodeVanDatum: needed(vordering.text('periodeVan'), 'de eerste dag van de periode'),
        periodeTotDatum: needed(vordering.text('periodeTot'), 'de laatste dag van de periode'),
        bedrag: needed(dossier('terugvorderingsadvies').number('totaal'), 'het bedrag'),
        motivering: [
          dossier('vorderingsbedrag').text('berekening') ?? '',
          dossier('weging').text('motivering') ?? '',
        ]
          .join('\n')
          .trim(),
      }),
      'art. 4:8 lid 1 Awb',
    );
  },
});
