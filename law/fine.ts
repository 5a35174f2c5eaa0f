import { type Cents, formatEuro, shareOf } from './amounts.ts';
import { addPeriod, type Day, formatDay } from './calendar.ts';
import type { Stap, Zekerheid } from './uitleg.ts';

/** Categories of art. 23 lid 4 Sr that art. 18a Pw names: 2 without damage, 3 with it, 5 after intent. */
export type FineCategory = 2 | 3 | 5;

export type FineQuestion = {
  /** net amount received too much by not reporting (art. 18a lid 2 Pw); 0 = no damage */
  readonly benadeling: Cents;
  /** share of the damage that fits the culpability, in percent; null = the law sets no share (no damage) */
  readonly percentage: number | null;
  /** months of a tenth of the norm within which the fine must be payable */
  readonly maanden: number;
  readonly categorie: FineCategory;
  /** norm per month of somebody who lives on it; null = more income, so that a person judges the capacity */
  readonly norm: Cents | null;
  /** what a fine may be of the damage at most, in percent: all of it, or more after an earlier punishment (art. 18a lid 1, 5 and 6 Pw) */
  readonly grens: number;
  /** last day of the breach: the maximum of that day applies */
  readonly overtredingTot: Day;
};

export type Fine = {
  /** what the share gives within the maximum; null = the law gives no amount, only a maximum */
  readonly bedrag: Cents | null;
  /** no fine may be higher */
  readonly hoogste: Cents;
  readonly uitleg: readonly Stap[];
  readonly status: Zekerheid;
};

/** Part of the norm that somebody on assistance level is taken to be able to pay a month, in percent. */
export const CAPACITY_SHARE = 10;

/**
 * Maxima of art. 23 lid 4 Sr from a day on. They change every second year (lid 9); those of 2018 were read in Stb. 2017, 433, the
 * later ones were not, and those of 2026 are not known: the amounts of 2024 go on, which can only be too low.
 */
export const FINE_MAXIMA: readonly {
  readonly vanaf: Day;
  readonly bedragen: Readonly<Record<FineCategory, Cents>>;
  readonly geverifieerd: boolean;
}[] = [
  {
    vanaf: '2018-01-01',
    bedragen: { 2: 4_150_00, 3: 8_300_00, 5: 83_000_00 },
    geverifieerd: true,
  },
  {
    vanaf: '2020-01-01',
    bedragen: { 2: 4_350_00, 3: 8_700_00, 5: 87_000_00 },
    geverifieerd: false,
  },
  {
    vanaf: '2022-01-01',
    bedragen: { 2: 4_500_00, 3: 9_000_00, 5: 90_000_00 },
    geverifieerd: false,
  },
  {
    vanaf: '2024-01-01',
    bedragen: { 2: 5_150_00, 3: 10_300_00, 5: 103_000_00 },
    geverifieerd: false,
  },
];

/**
 * How high a fine for not reporting is (art. 18a Pw): the share of the damage that fits the culpability, never above the
 * limit of the damage (the decision table `boetehoogte` holds both), what can be paid in time, and the maximum of the category.
 * Rounded down to the cent. A person decides; the amount may be lower (art. 18a lid 7 Pw).
 *
 * @throws RangeError for an amount, share or number of months below zero, a share above a hundred, a limit below it, or a breach before 2018
 */
export function fine(question: FineQuestion): Fine {
  const { benadeling, percentage, maanden, grens, norm, overtredingTot: op } = question;
  if (!Number.isSafeInteger(benadeling) || benadeling < 0 || (norm !== null && norm < 0))
    throw new RangeError('een bedrag is niet lager dan nul');
  if (percentage !== null && !(percentage >= 0 && percentage <= 100))
    throw new RangeError('een deel van het bedrag ligt tussen nul en honderd procent');
  if (!(grens >= 100)) throw new RangeError('de grens ligt niet onder het benadelingsbedrag');
  if (!Number.isInteger(maanden) || maanden < 0)
    throw new RangeError('een aantal maanden is een geheel getal vanaf nul');
  const uitleg: Stap[] = [];
  const step = (artikel: string, waarom: string) =>
    void uitleg.push({ artikel, van: op, tot: op, waarom });

  const recidive = grens > 100;
  const maxima: Cents[] = [];
  if (benadeling > 0) {
    const hoogstens = floorShare(benadeling, grens);
    maxima.push(hoogstens);
    step(
      recidive ? 'art. 18a lid 5 Pw' : 'art. 18a lid 1 Pw',
      recidive
        ? `dezelfde gedraging is eerder bestraft: ten hoogste ${grens} procent van het benadelingsbedrag van ${formatEuro(benadeling)}, dat is ${formatEuro(hoogstens)}`
        : `ten hoogste het benadelingsbedrag van ${formatEuro(benadeling)}`,
    );
  }
  const { bedrag: wettelijk, geverifieerd } = maximumOf(question.categorie, op);
  maxima.push(wettelijk);
  step(
    benadeling > 0
      ? 'art. 18a lid 1 Pw en art. 23 lid 4 Sr'
      : 'art. 18a lid 3 Pw en art. 23 lid 4 Sr',
    `ten hoogste de ${ORDINALS[question.categorie]} categorie op ${formatDay(op)}: ${formatEuro(wettelijk)}`,
  );
  if (norm === null) {
    step(
      'art. 5:46 lid 2 Awb',
      'het inkomen ligt boven bijstandsniveau: een medewerker weegt de draagkracht',
    );
  } else {
    const perMaand = shareOf(norm, CAPACITY_SHARE);
    maxima.push(perMaand * maanden);
    step(
      'art. 5:46 lid 2 Awb',
      `op bijstandsniveau is ${CAPACITY_SHARE} procent van de norm per maand te betalen: ${formatEuro(perMaand)}, in ${maanden} maanden ${formatEuro(perMaand * maanden)}`,
    );
  }
  const hoogste = Math.min(...maxima);

  if (percentage === null || benadeling === 0) {
    step(
      'art. 18a lid 3 Pw',
      `zonder benadelingsbedrag noemt de wet alleen een hoogste bedrag: ${formatEuro(hoogste)}`,
    );
    return { bedrag: null, hoogste, uitleg, status: 'niet-geverifieerd' };
  }
  const deel = floorShare(maxima[0] as Cents, percentage);
  const bedrag = Math.min(deel, hoogste);
  step(
    'art. 18a lid 1 Pw en art. 5:46 lid 2 Awb',
    `${percentage} procent past bij de verwijtbaarheid: ${formatEuro(deel)}${bedrag < deel ? `, verlaagd tot ${formatEuro(bedrag)}` : ''}`,
  );
  const zeker = geverifieerd && norm === null && !recidive;
  return { bedrag, hoogste, uitleg, status: zeker ? 'vastgesteld' : 'niet-geverifieerd' };
}

/** The last day on which a fine may be imposed: five years after the breach (art. 5:45 lid 1 and 5:53 lid 1 Awb). */
export const lastDayToFine = (
  overtredingTot: Day,
): { readonly einddatum: Day; readonly uitleg: readonly Stap[] } => {
  const einddatum = addPeriod(overtredingTot, 'P5Y');
  const waarom = `de bevoegdheid vervalt vijf jaar na de overtreding van ${formatDay(overtredingTot)}`;
  return {
    einddatum,
    uitleg: [{ artikel: 'art. 5:45 lid 1 Awb', van: overtredingTot, tot: einddatum, waarom }],
  };
};

// helpers

const ORDINALS = { 2: 'tweede', 3: 'derde', 5: 'vijfde' } as const;

/** A share that is never more than the exact one: a fine is not rounded up. Percentages have at most three decimals. */
const floorShare = (cents: Cents, percentage: number): Cents =>
  Math.floor((cents * Math.round(percentage * 1000)) / 100_000);

function maximumOf(categorie: FineCategory, op: Day): { bedrag: Cents; geverifieerd: boolean } {
  const known = FINE_MAXIMA.findLast(({ vanaf }) => vanaf <= op);
  if (!known) throw new RangeError('van vóór 2018 zijn geen hoogste boetes bekend');
  return { bedrag: known.bedragen[categorie], geverifieerd: known.geverifieerd };
}
