import { openZaak } from '../../cases/open-zaak.ts';
import { findDossier } from '../../db/queries/dossiers/find-dossier.ts';
import { today } from '../../law/clock.ts';
import type { Variables } from '../../processes/heronderzoek/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { closeReview } from '../shared/close-review.ts';

/** Stops the examination and lets a person decide on the end of the benefit in a case that begins at the decision (art. 40 lid 1, 54 Pw). */
export const vertrekVastleggen = defineWorker<Variables>()({
  type: 'heronderzoek.vertrek-vastleggen',
  reads: ['zaakId'],
  async run(_, context) {
    const { trx, zaak, clock } = context;
    // What was drafted for the old question is not the answer to this one.
    const { heronderzoeksbesluit, besluit, zienswijze, ...dossier } = await findDossier(
      trx,
      zaak.id,
    );
    await openZaak(
      trx,
      {
        proces: 'heronderzoek',
        gemeente: zaak.gemeente,
        regeling: zaak.regeling,
        persoonId: zaak.persoon_id,
        meldingOp: today(clock),
        dossier,
        oorzaakZaakId: zaak.id,
        mijlpaal: 'besluit',
        door: null,
        sleutel: `vertrek-${zaak.id}`,
      },
      clock,
    );
    await closeReview(context, 'vertrokken');
  },
});
