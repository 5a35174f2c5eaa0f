import { type Cents, formatEuro } from './amounts.ts';
import { addDays, addPeriod, type Day } from './calendar.ts';
import type { Stap } from './uitleg.ts';

/** Amounts in cents; the tables 'bijstandsnorm' and 'inkomensvrijlating' give them with their articles. */
export type BenefitQuestion = {
  /** Any day of the month. */
  readonly peildatum: Day;
  /** A month, net, holiday allowance included. */
  readonly norm: Cents;
  readonly normArtikel: string;
  /** Earnings a month, net. */
  readonly arbeid: Cents;
  /** What does not count of the earnings. */
  readonly vrijlating: Cents;
  readonly vrijlatingArtikel: string;
  /** Other income a month, net: all of it counts. What is no means at all (art. 31 lid 2 Pw) does not belong here. */
  readonly overig: Cents;
};

export type Benefit = {
  /** Cents a month; never below zero. */
  readonly bedrag: Cents;
  /** Cents a month: the income that counts. */
  readonly korting: Cents;
  /** From the norm to the benefit; income that is not there has no step. */
  readonly uitleg: readonly Stap[];
};

/**
 * The benefit of a month: the norm minus the income that counts (art. 19 lid 2 Pw). When nothing is left there is no right in
 * that month (art. 19 lid 1 onder a Pw). How sure the amounts are, their tables say.
 *
 * @throws RangeError for an amount below zero
 */
export const monthlyBenefit = (question: BenefitQuestion): Benefit => {
  const { peildatum, norm, arbeid, overig, vrijlating } = question;
  if ([norm, arbeid, overig, vrijlating].some((amount) => amount < 0))
    throw new RangeError('norm, inkomsten en vrijlating zijn niet lager dan nul');
  const van = `${peildatum.slice(0, 8)}01`;
  const tot = addDays(addPeriod(van, 'P1M'), -1);
  const vrij = Math.min(arbeid, vrijlating);
  const korting = arbeid - vrij + overig;
  const rest = norm - korting;
  const step = (artikel: string, waarom: string): Stap => ({ artikel, van, tot, waarom });
  return {
    bedrag: Math.max(0, rest),
    korting,
    uitleg: [
      step(question.normArtikel, `norm ${formatEuro(norm)}`),
      ...(arbeid > 0 ? [step('art. 32 Pw', `inkomsten uit werk ${formatEuro(arbeid)}`)] : []),
      ...(vrij > 0
        ? [step(question.vrijlatingArtikel, `daarvan telt ${formatEuro(vrij)} niet mee`)]
        : []),
      ...(overig > 0 ? [step('art. 32 Pw', `ander inkomen ${formatEuro(overig)}`)] : []),
      conclusion(step, { norm, korting, rest }),
    ],
  };
};

// helpers

function conclusion(
  step: (artikel: string, waarom: string) => Stap,
  { norm, korting, rest }: Record<'norm' | 'korting' | 'rest', Cents>,
): Stap {
  if (rest <= 0)
    return step(
      'art. 19 lid 1 onder a Pw',
      `het inkomen van ${formatEuro(korting)} is niet lager dan de norm: er is geen recht in deze maand`,
    );
  return step(
    'art. 19 lid 2 Pw',
    korting === 0
      ? 'er is geen inkomen dat meetelt: de uitkering is de norm'
      : `${formatEuro(norm)} min ${formatEuro(korting)} is ${formatEuro(rest)}`,
  );
}
