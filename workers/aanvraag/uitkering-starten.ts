import { findBesluit } from '../../db/queries/besluiten/find-besluit.ts';
import type { BesluitRij } from '../../db/queries/besluiten/insert-besluit.ts';
import { toCents } from '../../law/amounts.ts';
import { addPeriod } from '../../law/calendar.ts';
import type { Variables } from '../../processes/aanvraag/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { Fault } from '../fault.ts';
import { changeBenefit } from '../shared/benefit-change.ts';
import { orderPayment, outstandingAdvances } from '../shared/payments.ts';
import { closeTerm } from '../shared/terms-of-case.ts';

/** Orders the payment, every month (art. 45 Pw) or once, and sets off the advances (art. 52 lid 4 Pw). */
export const uitkeringStarten = defineWorker<Variables>()({
  type: 'aanvraag.uitkering-starten',
  reads: ['zaakId', 'besluitId'],
  async run({ besluitId }, context) {
    const besluit = await findBesluit(context.trx, besluitId);
    const bedrag = besluit?.bedrag_eenmalig ?? besluit?.bedrag_per_maand;
    if (!besluit?.ingangsdatum || !bedrag) throw new Fault('besluit-onbekend');
    const { ingangsdatum } = besluit;
    const voorschotten = await outstandingAdvances(context);
    await orderPayment(context, {
      soort: 'uitkering',
      bedrag: toCents(Number(bedrag)),
      ingangsdatum,
      ritme: besluit.bedrag_eenmalig === null ? 'maandelijks' : 'eenmalig',
    });
    const eindeOp = lastsUntil(besluit, ingangsdatum);
    if (eindeOp !== null)
      await changeBenefit(context, {
        soort: 'beeindigen',
        ingangsdatum: eindeOp,
        reeks: `betalingen-${context.zaak.id}`,
      });
    await orderPayment(context, { soort: 'verrekening', bedrag: voorschotten, ingangsdatum });
    await closeTerm(context, 'voorschot');
  },
});

// helpers

/**
 * An income on the ground of the Bbz is granted for a number of months.
 *
 * @returns the first day without it; null when the decision names no end
 */
function lastsUntil(
  { gegevens, bedrag_per_maand }: BesluitRij,
  ingangsdatum: string,
): string | null {
  const { bbzSoort, maanden } = (gegevens.concept ?? {}) as Record<string, unknown>;
  const income = bbzSoort === 'levensonderhoud' && bedrag_per_maand !== null;
  return income && typeof maanden === 'number' ? addPeriod(ingangsdatum, `P${maanden}M`) : null;
}
