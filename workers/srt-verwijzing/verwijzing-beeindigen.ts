import type { Variables } from '../../processes/srt-verwijzing/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { writeSection } from '../shared/case-file.ts';
import { closeTerm } from '../shared/terms-of-case.ts';

/** SRT declined, never answered or stopped: enforcement goes on itself. */
export const verwijzingBeeindigen = defineWorker<Variables>()({
  type: 'srt-verwijzing.verwijzing-beeindigen',
  reads: ['zaakId', 'srtAntwoord'],
  async run({ srtAntwoord }, context) {
    await closeTerm(context, 'srt-antwoordtermijn');
    await closeTerm(context, 'srt-onderzoekstermijn');
    await writeSection(context, 'srtAfloop', 'medewerker', {
      afloop: srtAntwoord === 'aanvaard' ? 'SRT stopte het onderzoek' : 'SRT nam de zaak niet aan',
    });
    context.audit({
      actie: 'verwijzing.beeindigd',
      objectSoort: 'zaak',
      objectId: context.zaak.id,
    });
  },
});
