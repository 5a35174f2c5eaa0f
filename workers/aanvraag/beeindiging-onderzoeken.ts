import { openZaak } from '../../cases/open-zaak.ts';
import { findDossier } from '../../db/queries/dossiers/find-dossier.ts';
import { today } from '../../law/clock.ts';
import type { Variables } from '../../processes/aanvraag/variables.ts';
import { defineWorker } from '../define-worker.ts';

/** A benefit that was granted ends by a decision: a review that begins there, once (art. 40 lid 1, 54 Pw). */
export const beeindigingOnderzoeken = defineWorker<Variables>()({
  type: 'aanvraag.beeindiging-onderzoeken',
  reads: ['zaakId'],
  async run(_, { trx, zaak, clock, audit }) {
    const op = today(clock);
    // What was decided on the application is not the answer to this question.
    const { besluit, zienswijze, concept, toetsing, ...dossier } = await findDossier(trx, zaak.id);
    const { id } = await openZaak(
      trx,
      {
        proces: 'heronderzoek',
        gemeente: zaak.gemeente,
        regeling: zaak.regeling,
        persoonId: zaak.persoon_id,
        meldingOp: op,
        dossier: {
          ...dossier,
          heronderzoek: {
            zaaknummer: zaak.nummer,
            aanleiding: 'wijziging',
            aanleidingOp: op,
            toelichting: 'De inwoner is naar een andere gemeente verhuisd.',
          },
        },
        oorzaakZaakId: zaak.id,
        mijlpaal: 'besluit',
        door: null,
        sleutel: `vertrek-na-${zaak.id}`,
      },
      clock,
    );
    audit({
      actie: 'zaak.vervolg-geopend',
      objectSoort: 'zaak',
      objectId: id,
      details: { proces: 'heronderzoek' },
    });
  },
});
