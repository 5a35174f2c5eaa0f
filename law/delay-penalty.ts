import { type Cents, formatEuro } from './amounts.ts';
import { addDays, type Day, daysBetween, formatDay, formatWeekday } from './calendar.ts';
import type { Stap, Zekerheid } from './uitleg.ts';

export type DelayPenaltyQuestion = {
  /** The last day of the decision term, suspensions and extension included. */
  readonly beslistermijnEinde: Day;
  /** The day on which the written notice of default was received; `null`: none. */
  readonly ingebrekestellingOp: Day | null;
  /** The day on which the decision was made known; `null`: not yet. */
  readonly bekendgemaaktOp: Day | null;
  /** Up to and including this day is counted. */
  readonly peildatum: Day;
  /** A person judged that one of the grounds of art. 4:17 lid 6 Awb applies. */
  readonly uitgezonderd?:
    | 'onredelijk-laat'
    | 'geen-belanghebbende'
    | 'kennelijk-niet-ontvankelijk-of-ongegrond';
};

/** What a day in default costs (art. 4:17 lid 2 Awb), by date: the decision table `dwangsom` holds it. */
export type DelayRates = {
  /** Cents a day: of the first fourteen days, of the next fourteen, of the last fourteen. */
  readonly perDag: readonly [Cents, Cents, Cents];
  /** Whether an official source was read. */
  readonly geverifieerd: boolean;
};

/** From when to when the penalty runs. */
export type DelayDays = {
  /** First day for which the penalty is due; `null`: it does not run (and, as things stand, never will). */
  readonly eersteDag: Day | null;
  /** The 42nd day: the last for which it can be due; `null` when it does not run. */
  readonly laatsteDag: Day | null;
  /** Days in default so far, 0-42. */
  readonly dagen: number;
  readonly uitleg: readonly Stap[];
};
export type DelayPenalty = DelayDays & { readonly bedrag: Cents; readonly status: Zekerheid };

const ARTIKEL = 'art. 4:17 Awb';
/** Each amount of art. 4:17 lid 2 Awb holds for so many days. */
const DAGEN_PER_BEDRAG = 14;

/**
 * The days for which a penalty for deciding too late is due (art. 4:17 Awb). It runs from the day after two weeks have passed
 * since the later of (the term lapsed, notice of default received), for at most 42 calendar days; the
 * Algemene termijnenwet does not lengthen those (lid 1). The day on which the decision is made known no longer
 * counts. A notice received before the term has lapsed has no effect.
 *
 * Two readings here are ours (NIET GEVERIFIEERD): that the two weeks of lid 3 are not lengthened by the
 * Algemene termijnenwet (the reading that favours the resident), and that the day of the decision is free.
 */
export const delayDays = (question: DelayPenaltyQuestion): DelayDays => {
  const { beslistermijnEinde, ingebrekestellingOp, bekendgemaaktOp, peildatum, uitgezonderd } =
    question;
  if (ingebrekestellingOp === null)
    return none(peildatum, `${ARTIKEL} lid 3`, 'er is geen ingebrekestelling ontvangen');
  if (ingebrekestellingOp <= beslistermijnEinde) {
    return none(
      peildatum,
      `${ARTIKEL} lid 3`,
      `de ingebrekestelling kwam op ${formatDay(ingebrekestellingOp)}, terwijl de beslistermijn nog liep tot en met ${formatDay(beslistermijnEinde)}`,
    );
  }
  if (uitgezonderd) return none(peildatum, `${ARTIKEL} lid 6`, REDENEN[uitgezonderd]);

  const eersteDag = addDays(ingebrekestellingOp, 15);
  const laatsteDag = addDays(eersteDag, 41);
  if (bekendgemaaktOp !== null && bekendgemaaktOp <= eersteDag) {
    return none(
      peildatum,
      `${ARTIKEL} lid 3`,
      `er is op ${formatDay(bekendgemaaktOp)} besloten, binnen twee weken na de ingebrekestelling`,
    );
  }
  const lastCounted = earliest(
    laatsteDag,
    peildatum,
    bekendgemaaktOp === null ? laatsteDag : addDays(bekendgemaaktOp, -1),
  );
  const dagen = Math.max(0, daysBetween(eersteDag, lastCounted) + 1);
  const start: Stap = {
    artikel: `${ARTIKEL} lid 3`,
    van: ingebrekestellingOp,
    tot: eersteDag,
    waarom: `twee weken na de ingebrekestelling van ${formatWeekday(ingebrekestellingOp)} zijn voorbij; de eerste dag met dwangsom is ${formatWeekday(eersteDag)}`,
  };
  return { eersteDag, laatsteDag, dagen, uitleg: [start] };
};

/** The penalty itself: the days of {@link delayDays} at the rates of their date. */
export const delayPenalty = (
  question: DelayPenaltyQuestion & { readonly tarieven: DelayRates },
): DelayPenalty => {
  const days = delayDays(question);
  if (days.eersteDag === null) return { ...days, bedrag: 0, status: 'vastgesteld' };
  const { perDag, geverifieerd } = question.tarieven;
  const { bedrag, uitleg } = amountOf(perDag, days.eersteDag, days.dagen);
  const status = days.dagen > 0 && !geverifieerd ? 'niet-geverifieerd' : 'vastgesteld';
  return { ...days, uitleg: [...days.uitleg, ...uitleg], bedrag, status };
};

/** The parts of applicants together (art. 4:17 lid 7 Awb): equal, in cents; the first carry the odd cents. */
export const splitAmongApplicants = (bedrag: Cents, aanvragers: number): Cents[] => {
  if (!Number.isInteger(aanvragers) || aanvragers < 1)
    throw new RangeError('er is ten minste één aanvrager');
  const each = Math.floor(bedrag / aanvragers);
  const odd = bedrag - each * aanvragers;
  return Array.from({ length: aanvragers }, (_, index) => each + (index < odd ? 1 : 0));
};

// helpers

const REDENEN = {
  'onredelijk-laat': 'de ingebrekestelling kwam onredelijk laat',
  'geen-belanghebbende': 'de aanvrager is geen belanghebbende',
  'kennelijk-niet-ontvankelijk-of-ongegrond':
    'de aanvraag is kennelijk niet-ontvankelijk of kennelijk ongegrond',
};

const none = (peildatum: Day, artikel: string, reden: string): DelayDays => ({
  eersteDag: null,
  laatsteDag: null,
  dagen: 0,
  uitleg: [{ artikel, van: peildatum, tot: peildatum, waarom: `geen dwangsom: ${reden}` }],
});

const earliest = (...days: Day[]): Day => [...days].sort()[0] as Day;

const amountOf = (
  perDag: DelayRates['perDag'],
  eersteDag: Day,
  dagen: number,
): { bedrag: Cents; uitleg: Stap[] } => {
  const uitleg: Stap[] = [];
  let bedrag = 0;
  let left = dagen;
  let from = eersteDag;
  for (const rate of perDag) {
    const days = Math.min(left, DAGEN_PER_BEDRAG);
    if (days === 0) break;
    bedrag += days * rate;
    uitleg.push({
      artikel: `${ARTIKEL} lid 2`,
      van: from,
      tot: addDays(from, days - 1),
      waarom: `${days} ${days === 1 ? 'dag' : 'dagen'} × ${formatEuro(rate)}; samen tot dan toe ${formatEuro(bedrag)}`,
    });
    left -= days;
    from = addDays(from, days);
  }
  return { bedrag, uitleg };
};
