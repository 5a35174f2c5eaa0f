import { type Cents, formatEuro } from './amounts.ts';
import { addPeriod, type Day, type Duration, describeDuration } from './calendar.ts';
import type { Stap, Zekerheid } from './uitleg.ts';

export type OwnMeansQuestion = {
  readonly peildatum: Day;
  /** Cents a month, net. All of it: art. 31 lid 2 Pw leaves nothing out here. */
  readonly inkomen: Cents;
  /** Cents a month, from the decision table 'bijstandsnorm'. */
  readonly norm: Cents;
  /** Cents, possessions minus debts; the own home is left to a person. */
  readonly vermogen: Cents;
  /** Over how long the income counts: the college decides (art. 35 lid 1 Pw). Whole months. */
  readonly periode: Duration;
};

export type OwnMeans = {
  /** Cents; never below zero. */
  readonly bedrag: Cents;
  readonly uitleg: readonly Stap[];
  readonly status: Zekerheid;
};

/**
 * What somebody can pay towards special costs: the income above the norm over the period that the college sets, and the
 * assets (art. 35 lid 1 Pw; the exemptions of art. 31 lid 2 and 34 lid 2 Pw do not apply). That all of it counts is the text
 * of the law; municipalities may leave a part of it, hence 'aanname'.
 *
 * @throws RangeError for a negative income or norm, or a period that is no number of months
 */
export const ownMeans = (question: OwnMeansQuestion): OwnMeans => {
  const { peildatum, inkomen, norm, vermogen, periode } = question;
  if (inkomen < 0 || norm < 0) throw new RangeError('inkomen en norm zijn niet lager dan nul');
  const maanden = monthsOf(periode);
  const tot = addPeriod(peildatum, periode);
  const ruimte = Math.max(0, inkomen - norm);
  const uitInkomen = ruimte * maanden;
  const uitVermogen = Math.max(0, vermogen);
  const artikel = 'art. 35 lid 1 Pw';
  return {
    bedrag: uitInkomen + uitVermogen,
    uitleg: [
      {
        artikel,
        van: peildatum,
        tot,
        waarom: `inkomen ${formatEuro(inkomen)} min norm ${formatEuro(norm)} geeft ${formatEuro(ruimte)} per maand; over ${describeDuration(periode)} is dat ${formatEuro(uitInkomen)}`,
      },
      {
        artikel,
        van: peildatum,
        tot: peildatum,
        waarom: `vermogen ${formatEuro(vermogen)}: ${formatEuro(uitVermogen)} telt mee; een eigen woning beoordeelt een mens`,
      },
    ],
    status: 'aanname',
  };
};

const monthsOf = (periode: Duration): number => {
  const found = /^P(\d{1,3})M$/.exec(periode);
  if (!found) throw new RangeError('de draagkrachtperiode is een aantal maanden');
  return Number(found[1]);
};
