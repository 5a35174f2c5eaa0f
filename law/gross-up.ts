import { type Cents, formatEuro } from './amounts.ts';
import type { Day } from './calendar.ts';
import type { Stap } from './uitleg.ts';

/** What was paid too much in one calendar year, and the wage tax and premiums that the college handed over for it. */
export type YearOverpaid = {
  readonly jaar: number;
  readonly netto: Cents;
  readonly loonheffing: Cents;
};

export type GrossUp = {
  readonly netto: Cents;
  /** tax and premiums of earlier years, which can no longer be set off */
  readonly brutering: Cents;
  readonly totaal: Cents;
  readonly uitleg: readonly Stap[];
};

/**
 * What may be recovered: net for the current calendar year, because the college can still set the tax off itself; with
 * the tax and premiums for the years before (art. 58 lid 5 Pw).
 *
 * @param vervalt the college can still set the tax off, or the claim is not the resident's doing: then net only
 * @throws RangeError for a year after `peildatum`, or an amount below zero
 */
export function grossUp(
  posten: readonly YearOverpaid[],
  peildatum: Day,
  vervalt: boolean,
): GrossUp {
  const ditJaar = Number(peildatum.slice(0, 4));
  let netto = 0;
  let brutering = 0;
  const uitleg: Stap[] = [];
  for (const post of [...posten].sort((a, b) => a.jaar - b.jaar)) {
    if (post.jaar > ditJaar) throw new RangeError('een jaar in de toekomst is nog niet betaald');
    if (post.netto < 0 || post.loonheffing < 0)
      throw new RangeError('een te veel betaald bedrag is nooit onder nul');
    const bruto = !vervalt && post.jaar < ditJaar;
    netto += post.netto;
    if (bruto) brutering += post.loonheffing;
    uitleg.push({
      artikel: 'art. 58 lid 5 Pw',
      van: `${post.jaar}-01-01`,
      tot: `${post.jaar}-12-31`,
      waarom: bruto
        ? `${post.jaar}: ${formatEuro(post.netto)} netto en ${formatEuro(post.loonheffing)} loonheffing van een eerder jaar`
        : `${post.jaar}: ${formatEuro(post.netto)} netto, loonheffing telt niet mee`,
    });
  }
  return { netto, brutering, totaal: netto + brutering, uitleg };
}
