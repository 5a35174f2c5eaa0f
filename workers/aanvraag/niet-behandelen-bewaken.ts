import { findLaatsteTermijn } from '../../db/queries/termijnen/find-laatste-termijn.ts';
import { today } from '../../law/clock.ts';
import type { Variables } from '../../processes/aanvraag/variables.ts';
import { openTermijn } from '../../terms/open-termijn.ts';
import { defineWorker } from '../define-worker.ts';
import { closeTerm } from '../shared/terms-of-case.ts';

/** Watches the weeks in which a decision not to process must be known, from the end of the hersteltermijn (art. 4:5 lid 4 Awb). */
export const nietBehandelenBewaken = defineWorker<Variables>()({
  type: 'aanvraag.niet-behandelen-bewaken',
  reads: ['zaakId', 'nietBehandelenTermijn'],
  async run({ nietBehandelenTermijn }, context) {
    const { trx, zaak, clock } = context;
    const op = today(clock);
    const herstel = await findLaatsteTermijn(trx, { zaakId: zaak.id, soort: 'hersteltermijn' });
    await closeTerm(context, 'niet-behandelen');
    await openTermijn(
      trx,
      {
        zaakId: zaak.id,
        gemeente: zaak.gemeente,
        soort: 'niet-behandelen',
        // The applicant may say before that day that nothing more will come.
        begintOp: herstel && herstel.einddatum < op ? herstel.einddatum : op,
        ...(nietBehandelenTermijn && {
          duur: nietBehandelenTermijn.duur,
          grondslag: nietBehandelenTermijn.grondslag,
        }),
      },
      clock,
    );
  },
});
