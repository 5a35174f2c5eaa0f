import { today } from '../../law/clock.ts';
import { endOfDay } from '../../law/instant.ts';
import type { Variables } from '../../processes/aanvraag/variables.ts';
import { openTermijn } from '../../terms/open-termijn.ts';
import { defineWorker } from '../define-worker.ts';
import { caseFile } from '../shared/case-file.ts';
import { closeTerm, setting } from '../shared/terms-of-case.ts';
import { writeLetter } from '../shared/write-letter.ts';

/** Invites the applicant to react before a rejection (art. 4:7 Awb), within a time that the municipality sets. */
export const zienswijzeUitnodigen = defineWorker<Variables>()({
  type: 'aanvraag.zienswijze-uitnodigen',
  reads: ['zaakId'],
  writes: ['zienswijzeTot'],
  async run(_, context) {
    const { trx, zaak, clock } = context;
    await closeTerm(context, 'zienswijzetermijn');
    const termijn = await openTermijn(
      trx,
      {
        zaakId: zaak.id,
        gemeente: zaak.gemeente,
        soort: 'zienswijzetermijn',
        begintOp: today(clock),
        duur: await setting(context, 'zienswijzetermijn', 'P2W'),
      },
      clock,
    );
    const dossier = await caseFile(context);
    const concept = dossier('concept');
    await writeLetter(context, 'zienswijze-uitnodiging', {
      aanvraagOp: zaak.aanvraag_op ?? zaak.melding_op,
      voornemen: 'uw aanvraag af te wijzen',
      motivering: concept.text('motivering') ?? '',
      gegevens: [
        dossier('verificatie').text('conclusie') ??
          'De gegevens uit de registers wijken af van uw opgave.',
      ],
      uiterlijkOp: termijn.einddatum,
    });
    return { zienswijzeTot: endOfDay(termijn.einddatum) };
  },
});
