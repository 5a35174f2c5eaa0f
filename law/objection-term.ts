import {
  addDays,
  addPeriod,
  type Day,
  type Duration,
  daysBetween,
  formatDay,
  formatWeekday,
} from './calendar.ts';
import { computeTerm, type Opschorting, opschortingNaUitnodiging, type Term } from './terms.ts';
import type { Stap, Zekerheid } from './uitleg.ts';

/**
 * The time in which an objection may be made: six weeks, from the day after the decision was made known
 * (art. 6:7 and 6:8 lid 1 Awb).
 *
 * @throws RangeError for a day that does not exist
 */
export const objectionTerm = (bekendgemaaktOp: Day): Term =>
  computeTerm({
    grondslag: 'art. 6:7 en 6:8 lid 1 Awb',
    begintOp: bekendgemaaktOp,
    duur: 'P6W',
    atw: true,
  });

export type Filing = {
  /** The day on which the decision was made known. */
  readonly bekendgemaaktOp: Day;
  /** The day of the first receipt, also when a wrong body received it (art. 6:15 lid 3 Awb). */
  readonly ontvangenOp: Day;
  /** The day of the postmark; `null`: not by post, or not readable. */
  readonly gepostOp: Day | null;
};

export type FilingInTime = {
  readonly opTijd: boolean;
  /** It came before the term began: then the decision must exist already, or seem to (art. 6:10 lid 1 Awb). */
  readonly teVroeg: boolean;
  /** The last day of the filing term. */
  readonly laatsteDag: Day;
  readonly uitleg: readonly Stap[];
  readonly status: Zekerheid;
};

/**
 * Whether an objection came in time: received within the term (art. 6:9 lid 1 Awb), or posted within it and
 * received at most a week after its end (lid 2). Whether a late one is excusable is for a person (art. 6:11).
 *
 * That the week of lid 2 is lengthened by the Algemene termijnenwet is our reading, in favour of who objects
 * (NIET GEVERIFIEERD): what only that reading saves is marked.
 *
 * @throws RangeError for a day that does not exist, or when it was received before it was posted
 */
export const filedInTime = ({ bekendgemaaktOp, ontvangenOp, gepostOp }: Filing): FilingInTime => {
  if (gepostOp !== null && daysBetween(gepostOp, ontvangenOp) < 0)
    throw new RangeError(
      `een bezwaarschrift is niet ontvangen (${ontvangenOp}) voordat het is gepost (${gepostOp})`,
    );
  const term = objectionTerm(bekendgemaaktOp);
  const laatsteDag = term.einddatum;
  const teVroeg = daysBetween(bekendgemaaktOp, ontvangenOp) <= 0;
  const ontvangen = `ontvangen op ${formatWeekday(ontvangenOp)}`;
  const answer = (opTijd: boolean, artikel: string, waarom: string): FilingInTime => ({
    opTijd,
    teVroeg,
    laatsteDag,
    uitleg: [...term.uitleg, { artikel, van: laatsteDag, tot: laatsteDag, waarom }],
    status: term.status,
  });

  if (teVroeg) return answer(true, 'art. 6:10 lid 1 Awb', `${ontvangen}, voordat de termijn begon`);
  if (ontvangenOp <= laatsteDag)
    return answer(true, 'art. 6:9 lid 1 Awb', `${ontvangen}, binnen de termijn`);
  if (gepostOp === null) return answer(false, 'art. 6:9 lid 1 Awb', `${ontvangen}, na de termijn`);
  const gepost = `gepost op ${formatDay(gepostOp)}`;
  if (gepostOp > laatsteDag) return answer(false, 'art. 6:9 lid 2 Awb', `${gepost}, na de termijn`);
  return postedInTime(answer, laatsteDag, ontvangenOp, `${gepost} en ${ontvangen}`);
};

export type ObjectionDecisionQuestion = {
  /** The last day of the filing term, whenever the objection itself came. */
  readonly bezwaartermijnEinde: Day;
  /** Whether a committee as meant in art. 7:13 Awb advises. */
  readonly commissie: boolean;
  readonly opschortingen?: readonly Opschorting[];
  /** Postponed once, by six weeks at most (art. 7:10 lid 3 Awb). */
  readonly verdaagdMet?: Duration;
  /** Postponed further, each time with the consent that lid 4 asks for. */
  readonly uitgesteldMet?: readonly Duration[];
};

/** What art. 7:10 lid 3 Awb allows at most. */
const LONGEST_POSTPONEMENT: Duration = 'P6W';

/**
 * The last day to decide on an objection: six weeks, or twelve when a committee advises, from the day after the
 * filing term ended (art. 7:10 lid 1 Awb), with what lid 2, 3 and 4 add.
 *
 * @throws RangeError for a day that does not exist, or a postponement under lid 3 of more than six weeks
 */
export const objectionDecisionTerm = ({
  bezwaartermijnEinde,
  commissie,
  opschortingen = [],
  verdaagdMet,
  uitgesteldMet = [],
}: ObjectionDecisionQuestion): Term => {
  const from = (duur: Duration) => addPeriod(bezwaartermijnEinde, duur);
  if (verdaagdMet !== undefined && from(verdaagdMet) > from(LONGEST_POSTPONEMENT))
    throw new RangeError('verdagen mag met ten hoogste zes weken (art. 7:10 lid 3 Awb)');
  return computeTerm({
    grondslag: 'art. 7:10 lid 1 Awb',
    begintOp: bezwaartermijnEinde,
    duur: commissie ? 'P12W' : 'P6W',
    opschortingen,
    verlengingen: [
      ...(verdaagdMet ? [{ duur: verdaagdMet, grond: 'art. 7:10 lid 3 Awb' }] : []),
      ...uitgesteldMet.map((duur) => ({ duur, grond: 'art. 7:10 lid 4 Awb' })),
    ],
    atw: true,
  });
};

/**
 * The suspension that asking for the grounds brings (art. 7:10 lid 2 Awb): from the day after the request, up to
 * the day on which they came or the repair term lapsed unused; `null`: neither yet.
 */
export const suspensionForGrounds = (
  verzochtOp: Day,
  hersteldOfVerstrekenOp: Day | null,
): Opschorting => ({
  ...opschortingNaUitnodiging(verzochtOp, hersteldOfVerstrekenOp),
  grond: 'art. 7:10 lid 2 Awb',
});

// helpers

/** Received after the term, posted within it: the week of art. 6:9 lid 2 Awb decides. */
const postedInTime = (
  answer: (opTijd: boolean, artikel: string, waarom: string) => FilingInTime,
  laatsteDag: Day,
  ontvangenOp: Day,
  wat: string,
): FilingInTime => {
  const plain = addDays(laatsteDag, 7);
  const { einddatum, status } = computeTerm({
    grondslag: 'art. 6:9 lid 2 Awb',
    begintOp: laatsteDag,
    duur: 'P1W',
    atw: true,
  });
  const opTijd = ontvangenOp <= einddatum;
  const waarom = `${wat}, ${opTijd ? 'binnen' : 'na'} een week na de termijn (tot en met ${formatWeekday(einddatum)})`;
  const found = answer(opTijd, 'art. 6:9 lid 2 Awb', waarom);
  const onlyByOurReading = opTijd && ontvangenOp > plain;
  return {
    ...found,
    status: onlyByOurReading || status !== 'vastgesteld' ? 'niet-geverifieerd' : found.status,
  };
};
