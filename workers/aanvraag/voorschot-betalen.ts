import { toCents } from '../../law/amounts.ts';
import { today } from '../../law/clock.ts';
import type { Variables } from '../../processes/aanvraag/variables.ts';
import { openTermijn } from '../../terms/open-termijn.ts';
import { defineWorker } from '../define-worker.ts';
import { caseFile, needed } from '../shared/case-file.ts';
import { orderPayment } from '../shared/payments.ts';
import { closeTerm } from '../shared/terms-of-case.ts';
import { writeLetter } from '../shared/write-letter.ts';

/** Pays the advance as an interest-free loan (art. 52 Pw) and opens the four weeks up to the next one. */
export const voorschotBetalen = defineWorker<Variables>()({
  type: 'aanvraag.voorschot-betalen',
  reads: ['zaakId', 'voorschotNummer', 'verwachteUitkering', 'voorschot'],
  async run({ voorschotNummer, verwachteUitkering, voorschot }, context) {
    const { trx, zaak, clock } = context;
    const bedrag = needed(
      (await caseFile(context))('voorschot').number('bedrag'),
      'het bedrag van het voorschot',
    );
    const op = today(clock);
    await orderPayment(context, { soort: 'voorschot', bedrag: toCents(bedrag), ingangsdatum: op });
    await writeLetter(context, 'voorschotbeschikking', {
      aanvraagOp: zaak.aanvraag_op ?? zaak.melding_op,
      nummer: voorschotNummer,
      bedrag,
      verwachteUitkering: verwachteUitkering ?? bedrag,
      percentage: voorschot?.percentage ?? 95,
    });
    // Paid: the term is met, and the next four weeks begin.
    await closeTerm(context, 'voorschot');
    await openTermijn(
      trx,
      { zaakId: zaak.id, gemeente: zaak.gemeente, soort: 'voorschot', begintOp: op },
      clock,
    );
  },
});
