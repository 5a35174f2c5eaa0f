import { toCents } from '../../law/amounts.ts';
import { today } from '../../law/clock.ts';
import type { Variables } from '../../processes/aanvraag/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { meetAdvanceTerm } from '../shared/advance-terms.ts';
import { caseFile, needed } from '../shared/case-file.ts';
import { orderPayment } from '../shared/payments.ts';
import { writeLetter } from '../shared/write-letter.ts';

/** Pays the advance as an interest-free loan (art. 52 Pw) and opens the four weeks up to the next one. */
export const voorschotBetalen = defineWorker<Variables>()({
  type: 'aanvraag.voorschot-betalen',
  reads: ['zaakId', 'voorschotAanleiding', 'voorschotNummer', 'verwachteUitkering', 'voorschot'],
  async run({ voorschotAanleiding, voorschotNummer, verwachteUitkering, voorschot }, context) {
    const { zaak, clock } = context;
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
    await meetAdvanceTerm(context, voorschotAanleiding);
  },
});
