import { today } from '../../law/clock.ts';
import { endOfDay } from '../../law/instant.ts';
import type { Variables } from '../../processes/aanvraag/variables.ts';
import { openTermijn, planTermijn } from '../../terms/open-termijn.ts';
import { defineWorker } from '../define-worker.ts';
import { caseFile, needed } from '../shared/case-file.ts';
import { closeTerm, setting } from '../shared/terms-of-case.ts';
import { writeLetter } from '../shared/write-letter.ts';

/** Invites the applicant to react before a rejection (art. 4:7 Awb), within a time that the municipality sets. */
export const zienswijzeUitnodigen = defineWorker<Variables>()({
  type: 'aanvraag.zienswijze-uitnodigen',
  reads: ['zaakId'],
  writes: ['zienswijzeTot'],
  async run(_, context) {
    const { trx, zaak, clock } = context;
    const term = {
      zaakId: zaak.id,
      gemeente: zaak.gemeente,
      soort: 'zienswijzetermijn',
      begintOp: today(clock),
      duur: await setting(context, 'zienswijzetermijn', 'P2W'),
    } as const;
    const { einddatum } = planTermijn(term);
    const dossier = await caseFile(context);
    await writeLetter(context, 'zienswijze-uitnodiging', {
      aanvraagOp: zaak.aanvraag_op ?? zaak.melding_op,
      voornemen: 'uw aanvraag af te wijzen',
      motivering: needed(dossier('concept').text('motivering'), 'de motivering van het besluit'),
      gegevens: [
        dossier('verificatie').text('conclusie') ??
          'De gegevens uit de registers wijken af van uw opgave.',
      ],
      uiterlijkOp: einddatum,
    });
    await closeTerm(context, 'zienswijzetermijn');
    await openTermijn(trx, term, clock);
    return { zienswijzeTot: endOfDay(einddatum) };
  },
});
