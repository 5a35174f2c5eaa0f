import { randomUUID } from 'node:crypto';
import { insertBesluit } from '../../db/queries/besluiten/insert-besluit.ts';
import { findDossier } from '../../db/queries/dossiers/find-dossier.ts';
import type { Variables } from '../../processes/bezwaar/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { draftedAndTaken } from '../shared/four-eyes.ts';

/** Records the decision on the objection, by whom drafted and by whom taken, with what it rests on (art. 7:11, 7:12 Awb). */
export const beslissingVastleggen = defineWorker<Variables>()({
  type: 'bezwaar.beslissing-vastleggen',
  reads: ['zaakId', 'beslissingUitkomst'],
  writes: ['besluitId'],
  async run({ beslissingUitkomst }, context) {
    const { trx, zaak, sleutel, clock, audit } = context;
    const wie = await draftedAndTaken(context, 'beslissing-opstellen', 'beslissing-nemen');
    const { bezwaar, bezwaaradvies, standpunt, hoorverslag, commissieadvies, beslissing } =
      await findDossier(trx, zaak.id);
    const id = randomUUID();
    const soort = `bezwaar-${beslissingUitkomst}`;
    await insertBesluit(trx, {
      id,
      zaak_id: zaak.id,
      gemeente: zaak.gemeente,
      soort,
      ingangsdatum: null,
      bedrag_per_maand: null,
      gegevens: { bezwaar, bezwaaradvies, standpunt, hoorverslag, commissieadvies, beslissing },
      ...wie,
      genomen_op: clock(),
      sleutel,
    });
    audit({ actie: 'besluit.genomen', objectSoort: 'besluit', objectId: id, details: { soort } });
    return { besluitId: id };
  },
});
