import { type Cents, formatEuro } from './amounts.ts';
import { addDays, addPeriod, type Day } from './calendar.ts';
import { type ExemptionGround, exemption } from './exemptions.ts';
import type { Stap, Zekerheid } from './uitleg.ts';

/** Income of one month. What is no means at all (art. 31 lid 2 Pw, e.g. child benefit) does not belong here. */
export type Income = {
  readonly omschrijving: string;
  /** Cents, net, zero or more. */
  readonly bedrag: Cents;
  /** The ground on which part is not counted; `null`: all of it counts. */
  readonly vrijlating: ExemptionGround | null;
};

export type MonthlyBenefitQuestion = {
  /** Any day of the month; the amounts of its first day hold. */
  readonly maand: Day;
  /** Cents a month, net, holiday allowance included; comes from the decision table 'bijstandsnorm'. */
  readonly norm: Cents;
  /** The article of the norm and how sure it is, as that table says. */
  readonly normArtikel: string;
  readonly normStatus: Zekerheid;
  readonly inkomsten: readonly Income[];
};

export type MonthlyBenefit = {
  /** Cents; never below zero. */
  readonly bedrag: Cents;
  readonly meetellend: Cents;
  readonly uitleg: readonly Stap[];
  readonly status: Zekerheid;
};

/**
 * The benefit of a month: the norm minus the income that counts (art. 19 lid 2 Pw). When nothing is left there
 * is no right in that month (art. 19 lid 1, a). Each ground of exemption counts once a month, over the incomes
 * that have it together, because its maximum is per person.
 *
 * @throws RangeError for a negative amount, or a month for which no exemption amount is known
 */
export const monthlyBenefit = (question: MonthlyBenefitQuestion): MonthlyBenefit => {
  const { maand, norm, normArtikel, inkomsten } = question;
  const van = `${maand.slice(0, 8)}01`;
  const tot = addDays(addPeriod(van, 'P1M'), -1);
  if (norm < 0 || inkomsten.some(({ bedrag }) => bedrag < 0)) {
    throw new RangeError('norm en inkomsten zijn niet lager dan nul');
  }
  const uitleg: Stap[] = [{ artikel: normArtikel, van, tot, waarom: `norm ${formatEuro(norm)}` }];
  let status = question.normStatus;
  let meetellend = 0;
  for (const { omschrijving, bedrag } of inkomsten) {
    meetellend += bedrag;
    uitleg.push({
      artikel: 'art. 32 Pw',
      van,
      tot,
      waarom: `${omschrijving}: af ${formatEuro(bedrag)}`,
    });
  }
  for (const [ground, together] of byGround(inkomsten)) {
    const found = exemption(ground, together, van);
    meetellend -= found.vrijgelaten;
    if (found.status !== 'vastgesteld') status = found.status;
    uitleg.push({
      artikel: found.artikel,
      van,
      tot,
      waarom: `telt niet mee: ${formatEuro(found.vrijgelaten)} (${found.waarom})`,
    });
  }
  const bedrag = Math.max(0, norm - meetellend);
  uitleg.push({
    artikel: 'art. 19 lid 2 Pw',
    van,
    tot,
    waarom: `${formatEuro(norm)} min ${formatEuro(meetellend)} is ${formatEuro(norm - meetellend)}${norm < meetellend ? '; er is geen recht in deze maand' : ''}`,
  });
  return { bedrag, meetellend, uitleg, status };
};

// helpers

const byGround = (inkomsten: readonly Income[]): Map<ExemptionGround, Cents> => {
  const sums = new Map<ExemptionGround, Cents>();
  for (const { vrijlating, bedrag } of inkomsten) {
    if (vrijlating) sums.set(vrijlating, (sums.get(vrijlating) ?? 0) + bedrag);
  }
  return sums;
};
