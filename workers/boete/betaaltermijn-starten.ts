import { tellZaak } from '../../cases/tell-zaak.ts';
import { findBesluit } from '../../db/queries/besluiten/find-besluit.ts';
import { findLopendeTermijn } from '../../db/queries/termijnen/find-lopende-termijn.ts';
import { updateVordering } from '../../db/queries/vorderingen/update-vordering.ts';
import { addPeriod } from '../../law/calendar.ts';
import type { Variables } from '../../processes/boete/variables.ts';
import { messages } from '../../processes/invordering/variables.ts';
import { openTermijn, planTermijn } from '../../terms/open-termijn.ts';
import { defineWorker } from '../define-worker.ts';
import { Fault } from '../fault.ts';
import { fineOf } from '../shared/fine-of-case.ts';
import { closeTerm, setting } from '../shared/terms-of-case.ts';

/**
 * Six weeks to pay from the day on which the decision was sent (art. 4:87 lid 1 Awb). Collection is asked to agree on the whole
 * debt anew: a fine must be set off with a benefit (art. 60 lid 4 Pw), and an agreement made before did not know of it.
 */
export const betaaltermijnStarten = defineWorker<Variables>()({
  type: 'boete.betaaltermijn-starten',
  reads: ['zaakId', 'besluitId'],
  async run({ besluitId }, context) {
    const { trx, zaak, clock, sleutel, audit } = context;
    const besluit = await findBesluit(trx, besluitId);
    if (!besluit?.bekendgemaakt_op) throw new Fault('besluit-onbekend');
    const op = besluit.bekendgemaakt_op;
    const term = {
      zaakId: zaak.id,
      gemeente: zaak.gemeente,
      soort: 'betaaltermijn',
      begintOp: op,
    } as const;
    // A case has one running term of a soort: that of the recovery stays; the claim itself knows its last day.
    const loopt = await findLopendeTermijn(trx, { zaakId: zaak.id, soort: term.soort });
    const { einddatum } = loopt ? planTermijn(term) : await openTermijn(trx, term, clock);
    const { id } = await fineOf(context);
    await updateVordering(trx, id, {
      opgelegd_op: op,
      vervaldatum: einddatum,
      onderzoek_op: addPeriod(op, await setting(context, 'debiteurenonderzoek-elke', 'P12M')),
    });
    await closeTerm(context, 'boetetermijn');
    await tellZaak(trx, zaak, {
      naam: messages.regelingGevraagd,
      berichtId: `boete-opgelegd-${sleutel}`,
    });
    audit({ actie: 'vordering.opgelegd', objectSoort: 'vordering', objectId: id });
  },
});
