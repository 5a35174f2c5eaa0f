import { today } from '../../law/clock.ts';
import type { Variables } from '../../processes/srt-verwijzing/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { caseFile, needed } from '../shared/case-file.ts';
import { openFollower } from '../shared/srt-followers.ts';

/** Opens a review on facts that stand by themselves; in it others decide whether the right is suspended (art. 54 Pw). */
export const heronderzoekOpenen = defineWorker<Variables>()({
  type: 'srt-verwijzing.heronderzoek-openen',
  reads: ['zaakId'],
  async run(_, context) {
    const dossier = await caseFile(context);
    const op = today(context.clock);
    const gezienOp = needed(dossier('doorlopendeSchade').text('gezienOp'), 'sinds wanneer');
    await openFollower(
      context,
      'heronderzoek',
      {
        heronderzoek: {
          zaaknummer: needed(dossier('vermoeden').text('zaaknummer'), 'de zaak van de inwoner'),
          aanleiding: 'signaal',
          aanleidingOp: op,
          signaalcode: 'anders',
          signaalVan: gezienOp,
          toelichting: needed(
            dossier('opschortingsoordeel').text('samenvatting'),
            'de samenvatting',
          ),
        },
      },
      { oorzaak: `doorlopend-${gezienOp}` },
    );
  },
});
