import { findTermijnGebeurtenissen } from '../../db/queries/termijn-gebeurtenissen/find-termijn-gebeurtenissen.ts';
import { findLaatsteTermijn } from '../../db/queries/termijnen/find-laatste-termijn.ts';
import type { Variables } from '../../processes/aanvraag/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { inFull } from '../shared/articles.ts';
import { needed } from '../shared/case-file.ts';
import { lastExtension } from '../shared/last-extension.ts';
import { writeLetter } from '../shared/write-letter.ts';

/**
 * Tells the applicant that the clock stands still and why, or that it runs again and until when (art. 4:15 lid 4 Awb), or that the
 * decision comes later and when at the latest (art. 4:14 lid 3 Awb).
 */
export const wijzigingBerichten = defineWorker<Variables>()({
  type: 'aanvraag.wijziging-berichten',
  reads: ['zaakId', 'termijnWijziging'],
  async run({ termijnWijziging }, context) {
    const { trx, zaak } = context;
    const termijn = needed(
      await findLaatsteTermijn(trx, { zaakId: zaak.id, soort: 'beslistermijn' }),
      'de beslistermijn',
    );
    const events = await findTermijnGebeurtenissen(trx, termijn.id);
    const aanvraagOp = zaak.aanvraag_op ?? zaak.melding_op;
    if (termijnWijziging === 'verlengd') {
      const { eerder, reden } = lastExtension(termijn, events);
      await writeLetter(context, 'verlengingsbericht', {
        aanvraagOp,
        beslissenVoor: eerder,
        nieuwVoor: termijn.einddatum,
        reden: needed(reden, 'de reden van de verlenging'),
      });
      return;
    }
    const van = needed(
      events.findLast(({ soort }) => soort === 'opgeschort'),
      'de opschorting van de beslistermijn',
    );
    if (termijnWijziging === 'opgeschort') {
      await writeLetter(context, 'opschorting-beslistermijn', {
        aanvraagOp,
        vanafOp: van.datum,
        beslissenVoor: termijn.einddatum,
        grond: inFull(van.grond ?? ''),
      });
      return;
    }
    const tot = needed(
      events.findLast(({ soort }) => soort === 'hervat'),
      'de hervatting van de beslistermijn',
    );
    await writeLetter(context, 'hervatting-beslistermijn', {
      aanvraagOp,
      vanafOp: van.datum,
      hervatOp: tot.datum,
      nieuwVoor: termijn.einddatum,
    });
  },
});
