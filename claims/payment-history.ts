import type { BoekingRij } from '../db/queries/vordering-boekingen/boeking-rij.ts';
import { type Cents, toCents } from '../law/amounts.ts';
import { addPeriod, type Day } from '../law/calendar.ts';

export type PaymentHistory = {
  /** months in a row, up to the last full one, in which at least the agreed amount was received */
  readonly maandenVolledig: number;
  /** full years since the last payment, or since the day on which payment was due */
  readonly jarenNiets: number;
};

/**
 * How well a debt was paid (art. 58 lid 7 onder a and c Pw), from its bookings alone.
 *
 * @param perMaand agreed instalment; null = none was agreed, so no month counts as paid in full
 */
export function paymentHistory(
  boekingen: readonly Pick<BoekingRij, 'soort' | 'bedrag' | 'boekdatum'>[],
  { perMaand, sinds, op }: { perMaand: Cents | null; sinds: Day | null; op: Day },
): PaymentHistory {
  const betaald = boekingen.filter(({ soort }) => soort === 'betaling' || soort === 'verrekening');
  const perMonth = new Map<string, Cents>();
  for (const { boekdatum, bedrag } of betaald) {
    const month = boekdatum.slice(0, 7);
    perMonth.set(month, (perMonth.get(month) ?? 0) - toCents(Number(bedrag)));
  }
  let maandenVolledig = 0;
  if (perMaand !== null && perMaand > 0) {
    for (
      let month = before(op.slice(0, 7));
      (perMonth.get(month) ?? 0) >= perMaand;
      month = before(month)
    )
      maandenVolledig++;
  }
  const laatste =
    betaald
      .map(({ boekdatum }) => boekdatum)
      .sort()
      .at(-1) ?? sinds;
  let jarenNiets = 0;
  while (laatste && addPeriod(laatste, `P${jarenNiets + 1}Y`) <= op) jarenNiets++;
  return { maandenVolledig, jarenNiets };
}

// helpers

/** The month before, 'YYYY-MM'. */
function before(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, '0')}`;
}
