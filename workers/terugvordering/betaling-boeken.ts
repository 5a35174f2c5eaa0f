import { type Payment, receivePayment } from '../../claims/receive-payment.ts';
import { ClaimRefused } from '../../claims/refused.ts';
import { toCents } from '../../law/amounts.ts';
import { errors, type Variables } from '../../processes/terugvordering/variables.ts';
import { BpmnError, defineWorker } from '../define-worker.ts';
import { needed } from '../shared/case-file.ts';
import { showStanding, standing, tellChange } from '../shared/collection.ts';

/** Books a payment once (art. 4:89, 4:92 Awb). What cannot be booked goes to a person; nothing is booked then. */
export const betalingBoeken = defineWorker<Variables>()({
  type: 'terugvordering.betaling-boeken',
  reads: [
    'zaakId',
    'betalingBedrag',
    'betalingOp',
    'betalingWijze',
    'betalingNummer',
    'betalingKenmerk',
    'betalingDoor',
  ],
  writes: ['teVeelBetaald'],
  async run(betaling, context) {
    const { trx, zaak, clock, audit } = context;
    const { betalingBedrag, betalingOp, betalingWijze, betalingNummer, betalingKenmerk } = betaling;
    const kenmerk =
      betalingKenmerk ??
      `${betalingWijze}-${betalingOp.slice(0, 4)}-${needed(betalingNummer, 'het boekingsnummer van de betaling')}`;
    const payment = {
      zaakId: zaak.id,
      soort: betalingWijze,
      bedrag: cents(betalingBedrag),
      op: betalingOp,
      kenmerk,
      door: payer(betaling),
    };
    const booked = await receivePayment(trx, payment, clock).catch((error) => {
      if (error instanceof ClaimRefused) throw new BpmnError(errors.BETALING_GEWEIGERD, error.code);
      throw error;
    });
    audit({
      actie: `betaling.${booked.uitkomst}`,
      objectSoort: 'zaak',
      objectId: zaak.id,
      details: { soort: betalingWijze },
    });
    await showStanding(context, await standing(context));
    await tellChange(context);
    return { teVeelBetaald: booked.teVeel > 0 };
  },
});

/** What is set off is a benefit of the resident, unless staff says otherwise. */
const payer = ({
  betalingDoor,
  betalingWijze,
}: Partial<Variables>): NonNullable<Payment['door']> | null =>
  betalingDoor === 'medeschuldenaar'
    ? 'medeschuldenaar'
    : betalingDoor === 'inwoner' || betalingWijze === 'verrekening'
      ? 'hoofdschuldenaar'
      : null;

/** What no payment can be (half a cent, no number) becomes an amount that the ledger refuses. */
function cents(bedrag: number): number {
  try {
    return toCents(bedrag);
  } catch {
    return 0;
  }
}
