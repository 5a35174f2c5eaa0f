import type { Variables } from '../../processes/srt-verwijzing/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { caseFile } from '../shared/case-file.ts';
import { closeReferral } from '../shared/close-referral.ts';

/** Closes the case; which outcome it is follows from how far it came. */
export const zaakAfsluiten = defineWorker<Variables>()({
  type: 'srt-verwijzing.zaak-afsluiten',
  reads: ['zaakId', 'sanctie', 'onderzoekUitkomst'],
  async run({ sanctie, onderzoekUitkomst }, context) {
    const dossier = await caseFile(context);
    if (sanctie)
      return closeReferral(
        context,
        sanctie === 'aangifte' ? 'gegrond-strafrechtelijk' : 'gegrond-bestuurlijk',
      );
    const beoordeeld = dossier('bewijsbeoordeling').text('rechtmatig') !== null;
    if (beoordeeld || onderzoekUitkomst === 'verklaard') return closeReferral(context, 'ongegrond');
    const terug = dossier('srtAfloop').text('afloop') !== null;
    await closeReferral(context, terug ? 'afgewezen' : 'niet-verwezen');
  },
});
