import { announceBesluit } from '../../db/queries/besluiten/announce-besluit.ts';
import { updateZaak } from '../../db/queries/zaken/update-zaak.ts';
import { today } from '../../law/clock.ts';
import type { Variables } from '../../processes/bekendmaking/variables.ts';
import { openTermijn } from '../../terms/open-termijn.ts';
import { defineWorker } from '../define-worker.ts';
import { closeTerm } from '../shared/terms-of-case.ts';

/** The day of sending ends the decision term and begins the six weeks for objection (art. 6:7 and 6:8 Awb). */
export const bezwaartermijnStarten = defineWorker<Variables>()({
  type: 'bekendmaking.bezwaartermijn-starten',
  reads: ['zaakId', 'besluitId'],
  async run({ besluitId }, context) {
    const { trx, zaak, clock, audit } = context;
    const op = today(clock);
    await announceBesluit(trx, besluitId, op);
    await updateZaak(trx, zaak.id, { besloten_op: op });
    await closeTerm(context, 'beslistermijn');
    await closeTerm(context, 'bezwaartermijn');
    await openTermijn(
      trx,
      { zaakId: zaak.id, gemeente: zaak.gemeente, soort: 'bezwaartermijn', begintOp: op },
      clock,
    );
    audit({ actie: 'besluit.bekendgemaakt', objectSoort: 'besluit', objectId: besluitId });
  },
});
