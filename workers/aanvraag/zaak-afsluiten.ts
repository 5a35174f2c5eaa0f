import { updateZaak } from '../../db/queries/zaken/update-zaak.ts';
import { addDays } from '../../law/calendar.ts';
import { dayOf } from '../../law/clock.ts';
import type { Variables } from '../../processes/aanvraag/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { recoverAdvances } from '../shared/advance-recovery.ts';
import { needed } from '../shared/case-file.ts';
import { closeTerms } from '../shared/terms-of-case.ts';
import { writeLetter } from '../shared/write-letter.ts';

/**
 * Closes the case and its terms; the bezwaartermijn runs on by itself. An advance without a right to set it off against opens its
 * recovery (art. 58 lid 2 onder d Pw).
 */
export const zaakAfsluiten = defineWorker<Variables>()({
  type: 'aanvraag.zaak-afsluiten',
  reads: ['zaakId', 'uitkomst', 'sluitenOp'],
  async run({ uitkomst, sluitenOp }, context) {
    const { trx, zaak, clock, audit } = context;
    const hoe = needed(uitkomst, 'hoe de zaak is geëindigd');
    if (hoe === 'niet-ingediend') {
      await writeLetter(context, 'niet-ingediend', {
        meldingOp: zaak.melding_op,
        sluitenOp: addDays(dayOf(new Date(sluitenOp)), -1),
      });
    }
    if (hoe === 'afwijzing' || hoe === 'buiten-behandeling')
      await recoverAdvances(context, 'Er is geen recht vastgesteld na een voorschot.');
    await closeTerms(context, ['bezwaartermijn']);
    await updateZaak(trx, zaak.id, { status: 'afgerond', uitkomst: hoe, beeindigd_op: clock() });
    audit({
      actie: 'zaak.afgesloten',
      objectSoort: 'zaak',
      objectId: zaak.id,
      details: { uitkomst: hoe },
    });
  },
});
