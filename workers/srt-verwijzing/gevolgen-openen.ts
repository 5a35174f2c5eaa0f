import { today } from '../../law/clock.ts';
import type { Variables } from '../../processes/srt-verwijzing/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { caseFile, needed } from '../shared/case-file.ts';
import { openFollower } from '../shared/srt-followers.ts';

/**
 * Opens the review (art. 54 lid 3 Pw) or the recovery (art. 58 Pw) that follows, once. It gets the period and a summary that the
 * front office may read; report and referral stay here.
 */
export const gevolgenOpenen = defineWorker<Variables>()({
  type: 'srt-verwijzing.gevolgen-openen',
  reads: ['zaakId'],
  async run(_, context) {
    const dossier = await caseFile(context);
    const gevolg = dossier('srtGevolg');
    const schade = dossier('schadevaststelling');
    const recht = gevolg.text('recht');
    if (recht === 'geen') return;
    const op = today(context.clock);
    const zaaknummer = needed(dossier('vermoeden').text('zaaknummer'), 'de zaak van de inwoner');
    const samenvatting = needed(gevolg.text('samenvatting'), 'de samenvatting');
    // While the prosecutor decides nobody else may impose a fine (art. 5:44 Awb); why, stays here.
    const toelichting =
      gevolg.text('sanctie') === 'aangifte'
        ? `${samenvatting} Over een boete beslist handhaving: leg er in deze zaak geen op.`
        : samenvatting;
    const van = needed(schade.text('periodeVan'), 'de eerste dag van de periode');
    const tot = needed(schade.text('periodeTot'), 'de laatste dag van de periode');
    if (recht === 'heronderzoek')
      await openFollower(context, 'heronderzoek', {
        heronderzoek: {
          zaaknummer,
          aanleiding: 'srt',
          aanleidingOp: op,
          signaalcode: needed(gevolg.text('signaalcode'), 'het onderwerp van het heronderzoek'),
          signaalVan: van,
          signaalTot: tot,
          toelichting,
        },
      });
    else
      await openFollower(context, 'terugvordering', {
        vordering: {
          zaaknummer,
          soort: 'terugvordering',
          oorzaak: 'inlichtingenplicht',
          ontdektOp: op,
          periodeVan: van,
          periodeTot: tot,
          toelichting,
        },
      });
  },
});
