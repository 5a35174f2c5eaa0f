import type { Cents } from '../law/amounts.ts';
import { addPeriod, type Day } from '../law/calendar.ts';

export type Instalment = {
  readonly nummer: number;
  readonly vervaltOp: Day;
  readonly bedrag: Cents;
};

/** More than this is no plan but a debt for life: then the amount or the way of paying has to be another one. */
export const MOST_INSTALMENTS = 360;

/**
 * Equal instalments a month from the first day on; the last one is what is left. They add up to exactly what is owed.
 * The day of the month stays that of the first, also after a short month.
 *
 * @throws RangeError when nothing is owed, nothing is paid a month, or it would take more than thirty years
 */
export function instalments(saldo: Cents, perMaand: Cents, eersteOp: Day): readonly Instalment[] {
  if (saldo <= 0 || perMaand <= 0) throw new RangeError('een aflossing is een bedrag boven nul');
  const aantal = Math.ceil(saldo / perMaand);
  if (aantal > MOST_INSTALMENTS)
    throw new RangeError('een aflossing duurt ten hoogste dertig jaar');
  return Array.from({ length: aantal }, (_, i) => ({
    nummer: i + 1,
    vervaltOp: i === 0 ? eersteOp : addPeriod(eersteOp, `P${i}M`),
    bedrag: i === aantal - 1 ? saldo - perMaand * (aantal - 1) : perMaand,
  }));
}
