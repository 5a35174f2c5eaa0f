import { type Cents, formatEuro, shareAtLeast } from './amounts.ts';
import { addDays, type Day, formatWeekday } from './calendar.ts';
import { computeTerm, type Term } from './terms.ts';
import type { Stap, Zekerheid } from './uitleg.ts';

/**
 * Advance payments while the right to benefit is not yet established (art. 52 Pw). They do not wait for a
 * suspended decision term: the resident must live meanwhile.
 */

/**
 * The last day on which the advance with this number (1, 2, …) must have been paid: four weeks after the
 * application, and every four weeks after that (art. 52 lid 1 Pw). Each is counted from the unmoved day
 * before, so a holiday does not make the next ones later.
 *
 * @throws RangeError when `nummer` is not a whole number from 1 on
 */
export const advanceTerm = (aanvraagOp: Day, nummer: number): Term & { readonly begintOp: Day } => {
  if (!Number.isInteger(nummer) || nummer < 1) throw new RangeError('een voorschot telt vanaf 1');
  const begintOp = addDays(aanvraagOp, (nummer - 1) * 28);
  const grondslag = 'art. 52 lid 1 Pw';
  return { begintOp, ...computeTerm({ grondslag, begintOp, duur: 'P4W', atw: true }) };
};

export type AdvancePercentage = {
  readonly percentage: number;
  readonly artikel: string;
  readonly status: Zekerheid;
};

/**
 * The smallest share of the expected benefit that an advance may be: 90 % up to and including 2025, 95 %
 * from 1 January 2026 (the latter NIET GEVERIFIEERD in the consolidated text of the article).
 */
export const advancePercentage = (peildatum: Day): AdvancePercentage =>
  peildatum < '2026-01-01'
    ? { percentage: 90, artikel: 'art. 52 lid 2 Pw (tekst 2025)', status: 'vastgesteld' }
    : { percentage: 95, artikel: 'art. 52 lid 2 Pw (tekst 2026)', status: 'niet-geverifieerd' };

export type AdvanceAmount = {
  readonly bedrag: Cents;
  readonly uitleg: readonly Stap[];
  readonly status: Zekerheid;
};

/**
 * The least amount of an advance in cents. `verwachteUitkering` in cents per month: the norm that will
 * probably hold minus the income known so far. Zero or less gives no advance.
 */
export const advanceAmount = (verwachteUitkering: Cents, peildatum: Day): AdvanceAmount => {
  const { percentage, artikel, status } = advancePercentage(peildatum);
  const bedrag = shareAtLeast(Math.max(0, verwachteUitkering), percentage);
  const waarom = `ten minste ${percentage}% van ${formatEuro(Math.max(0, verwachteUitkering))} op ${formatWeekday(peildatum)} is ${formatEuro(bedrag)}`;
  return { bedrag, uitleg: [{ artikel, van: peildatum, tot: peildatum, waarom }], status };
};
