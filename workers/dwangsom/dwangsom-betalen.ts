import { findBesluit } from '../../db/queries/besluiten/find-besluit.ts';
import { toCents } from '../../law/amounts.ts';
import { today } from '../../law/clock.ts';
import { splitAmongApplicants } from '../../law/delay-penalty.ts';
import type { Variables } from '../../processes/dwangsom/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { Fault } from '../fault.ts';
import { applicants } from '../shared/applicants.ts';
import { caseFile, needed } from '../shared/case-file.ts';
import { orderPayment } from '../shared/payments.ts';
import { closeTerm } from '../shared/terms-of-case.ts';

/**
 * Orders the payment of what was fixed, to each applicant an equal part (art. 4:17 lid 7 Awb); the beschikking is done in time or not,
 * and its term closes.
 */
export const dwangsomBetalen = defineWorker<Variables>()({
  type: 'dwangsom.dwangsom-betalen',
  reads: ['zaakId', 'besluitId'],
  async run({ besluitId }, context) {
    const besluit = await findBesluit(context.trx, besluitId);
    if (besluit?.zaak_id !== context.zaak.id) throw new Fault('besluit-onbekend');
    if (besluit.soort === 'dwangsom') {
      const besloten = (await caseFile(context))('dwangsombesluit');
      const bedrag = toCents(needed(besloten.number('bedrag'), 'het bedrag van de dwangsom'));
      const delen = splitAmongApplicants(bedrag, applicants(besloten));
      for (const [i, deel] of delen.entries())
        await orderPayment(context, {
          soort: 'dwangsom',
          bedrag: deel,
          ingangsdatum: today(context.clock),
          ontvanger: i + 1,
        });
    }
    await closeTerm(context, 'ingebrekestelling');
    await closeTerm(context, 'dwangsombeschikking');
  },
});
