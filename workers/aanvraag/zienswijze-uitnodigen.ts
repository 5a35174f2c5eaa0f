import type { Variables } from '../../processes/aanvraag/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { askForView } from '../shared/ask-for-view.ts';
import { caseFile, needed } from '../shared/case-file.ts';

/** Invites the applicant to react before a rejection (art. 4:7 Awb), within a time that the municipality sets. */
export const zienswijzeUitnodigen = defineWorker<Variables>()({
  type: 'aanvraag.zienswijze-uitnodigen',
  reads: ['zaakId'],
  writes: ['zienswijzeTot'],
  async run(_, context) {
    const { zaak } = context;
    const dossier = await caseFile(context);
    return askForView(context, 'zienswijze-uitnodiging', {
      aanvraagOp: zaak.aanvraag_op ?? zaak.melding_op,
      voornemen: 'uw aanvraag af te wijzen',
      motivering: needed(dossier('concept').text('motivering'), 'de motivering van het besluit'),
      gegevens: [
        dossier('verificatie').text('conclusie') ??
          'De gegevens uit de registers wijken af van uw opgave.',
      ],
    });
  },
});
