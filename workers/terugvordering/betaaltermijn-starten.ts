import { findBesluit } from '../../db/queries/besluiten/find-besluit.ts';
import { updateVordering } from '../../db/queries/vorderingen/update-vordering.ts';
import { addPeriod } from '../../law/calendar.ts';
import type { Variables } from '../../processes/terugvordering/variables.ts';
import { openTermijn } from '../../terms/open-termijn.ts';
import { defineWorker } from '../define-worker.ts';
import { Fault } from '../fault.ts';
import { coDebtors } from '../shared/debtors.ts';
import { setting } from '../shared/terms-of-case.ts';
import { claimOf } from './vordering-openen.ts';

/** Six weeks to pay from the day on which the decision was sent to the last debtor (art. 4:87 lid 1 Awb); the limitation follows from it. */
export const betaaltermijnStarten = defineWorker<Variables>()({
  type: 'terugvordering.betaaltermijn-starten',
  reads: ['zaakId', 'besluitId'],
  async run({ besluitId }, context) {
    const { trx, zaak, clock, audit } = context;
    const besluit = await findBesluit(trx, besluitId);
    if (!besluit?.bekendgemaakt_op) throw new Fault('besluit-onbekend');
    const op = besluit.bekendgemaakt_op;
    // One claim, one last day: nobody is due before her own six weeks are over.
    const laatste = (await coDebtors(context)).reduce(
      (last, { bekendgemaakt_op }) =>
        bekendgemaakt_op && bekendgemaakt_op > last ? bekendgemaakt_op : last,
      op,
    );
    const { einddatum } = await openTermijn(
      trx,
      { zaakId: zaak.id, gemeente: zaak.gemeente, soort: 'betaaltermijn', begintOp: laatste },
      clock,
    );
    const { id } = await claimOf(context);
    await updateVordering(trx, id, {
      opgelegd_op: op,
      vervaldatum: einddatum,
      onderzoek_op: addPeriod(op, await setting(context, 'debiteurenonderzoek-elke', 'P12M')),
    });
    audit({ actie: 'vordering.opgelegd', objectSoort: 'vordering', objectId: id });
  },
});
