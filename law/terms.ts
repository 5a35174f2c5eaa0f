import {
  addDays,
  addPeriod,
  type Day,
  type Duration,
  daysBetween,
  describeDuration,
  formatDay,
  formatWeekday,
  parseDuration,
} from './calendar.ts';
import { applyTermijnenwet, exemptByArticle4 } from './termijnenwet.ts';
import type { Stap, Zekerheid } from './uitleg.ts';

/** The clock of a term stands still from `van` up to, not including, `tot`; `null`: it still stands still. */
export type Opschorting = { readonly van: Day; readonly tot: Day | null; readonly grond: string };
export type Verlenging = { readonly duur: Duration; readonly grond: string };

export type TermQuestion = {
  /** The article that sets the term. */
  readonly grondslag: string;
  /** The day of the event from which is counted; the first day of the term is the day after it. */
  readonly begintOp: Day;
  readonly duur: Duration;
  readonly opschortingen?: readonly Opschorting[];
  readonly verlengingen?: readonly Verlenging[];
  /** `false` for what the Algemene termijnenwet does not govern: own policy terms, and art. 4:17 lid 1 Awb. */
  readonly atw: boolean;
  /** The day up to which a running suspension counts; without it a running suspension adds no days yet. */
  readonly peildatum?: Day;
};

export type Term = {
  /** The last day on which the act is in time. */
  readonly einddatum: Day;
  /** How that day was found; each step leads from one end date to the next, the last `tot` is `einddatum`. */
  readonly uitleg: readonly Stap[];
  /** Whether the clock stands still, so that `einddatum` still moves by a day each day. */
  readonly opgeschort: boolean;
  readonly status: Zekerheid;
};

/**
 * The end of a term of law, with its explanation.
 *
 * 1. the period, counted from the day after `begintOp`;
 * 2. the extensions (e.g. art. 7:10 lid 3 Awb), each from the end so far;
 * 3. the suspensions (art. 4:15, 7:10 lid 2 Awb): each day moves the end by a day; a day in two suspensions
 *    counts once; a suspension that begins after the term has ended counts for nothing;
 * 4. the Algemene termijnenwet, unless `atw` is false or art. 4 ATW takes the term out of it.
 *
 * @throws RangeError for a day that does not exist, a term in hours, or a suspension that ends before it begins
 */
export const computeTerm = (question: TermQuestion): Term => {
  const { grondslag, begintOp, duur, opschortingen = [], verlengingen = [], peildatum } = question;
  const uitleg: Stap[] = [];
  let end = addPeriod(begintOp, duur);
  uitleg.push({
    artikel: grondslag,
    van: begintOp,
    tot: end,
    waarom: `${describeDuration(duur)} na ${formatWeekday(begintOp)} is ${formatWeekday(end)}`,
  });

  for (const verlenging of verlengingen) {
    const van = end;
    end = addPeriod(end, verlenging.duur);
    uitleg.push({
      artikel: verlenging.grond,
      van,
      tot: end,
      waarom: `verlengd met ${describeDuration(verlenging.duur)} tot en met ${formatWeekday(end)}`,
    });
  }

  // An extension is a term of its own; the one that ends the whole decides whether the ATW governs it.
  const lastPeriod = verlengingen.at(-1)?.duur ?? duur;
  const exempt = exemptByArticle4(lastPeriod);
  const governed = question.atw && exempt === undefined;
  const atLeastThreeDays = !isShorterThanThreeDays(duur) || verlengingen.length > 0;
  const afterAtw = (day: Day) =>
    governed ? applyTermijnenwet(begintOp, day, atLeastThreeDays) : unchanged(day);

  for (const { van, tot, grond } of inOrder(opschortingen, begintOp)) {
    const before = end;
    const prolonged = afterAtw(end);
    if (van > prolonged.einddatum) {
      uitleg.push({
        artikel: grond,
        van: before,
        tot: before,
        waarom: `een opschorting vanaf ${formatDay(van)} telt niet mee: de termijn was toen al voorbij`,
      });
      continue;
    }
    if (van > end) {
      // It begins in the days that the ATW gave: those belong to the term (art. 1 lid 1: 'wordt verlengd').
      uitleg.push(...prolonged.uitleg);
      end = prolonged.einddatum;
    }
    const days = Math.max(0, daysBetween(van, tot ?? latestOf(peildatum, van)));
    const moved = addDays(end, days);
    uitleg.push({
      artikel: grond,
      van: end,
      tot: moved,
      waarom: explainSuspension(van, tot, days),
    });
    end = moved;
  }

  const last = afterAtw(end);
  if (
    question.atw &&
    exempt !== undefined &&
    applyTermijnenwet(begintOp, end, true).einddatum !== end
  ) {
    uitleg.push({
      artikel: 'art. 4 ATW',
      van: end,
      tot: end,
      waarom: `${formatWeekday(end)} blijft de laatste dag: ${exempt}`,
    });
  }
  uitleg.push(...last.uitleg);
  return {
    einddatum: last.einddatum,
    uitleg,
    opgeschort: opschortingen.some(({ van, tot }) => tot === null && van <= last.einddatum),
    status: last.status,
  };
};

/**
 * The suspension that an invitation to complete an application brings (art. 4:15 lid 1, a, Awb): from the day
 * after the invitation, up to the day on which it was completed or the repair term lapsed unused.
 */
export const opschortingNaUitnodiging = (
  uitnodigingOp: Day,
  aangevuldOfVerstrekenOp: Day | null,
): Opschorting => ({
  van: addDays(uitnodigingOp, 1),
  tot:
    aangevuldOfVerstrekenOp === null
      ? null
      : latestOf(aangevuldOfVerstrekenOp, addDays(uitnodigingOp, 1)),
  grond: 'art. 4:15 lid 1, onder a, Awb',
});

/**
 * The last day of a term that is counted back from an event, e.g. documents up to ten days before the
 * hearing (art. 7:4 lid 1 Awb). The Algemene termijnenwet does not govern it (art. 1 lid 2 ATW).
 */
export const countBack = (
  grondslag: string,
  gebeurtenisOp: Day,
  dagen: number,
): { readonly datum: Day; readonly uitleg: readonly Stap[] } => {
  const datum = addDays(gebeurtenisOp, -dagen);
  const waarom = `${dagen} dagen vóór ${formatWeekday(gebeurtenisOp)} is ${formatWeekday(datum)}; bij terugrekenen schuift de dag niet op (art. 1 lid 2 ATW)`;
  return { datum, uitleg: [{ artikel: grondslag, van: gebeurtenisOp, tot: datum, waarom }] };
};

// helpers

const unchanged = (einddatum: Day) => ({ einddatum, uitleg: [], status: 'vastgesteld' as const });

const latestOf = (day: Day | undefined, floor: Day): Day =>
  day === undefined || day < floor ? floor : day;

const isShorterThanThreeDays = (duur: Duration): boolean => {
  const { amount, unit } = parseDuration(duur);
  return unit === 'dagen' && amount < 3;
};

/** By first day, cut so that no day is in two of them and none lies before the term. */
const inOrder = (opschortingen: readonly Opschorting[], begintOp: Day): Opschorting[] => {
  const sorted = [...opschortingen].sort((a, b) => (a.van < b.van ? -1 : a.van > b.van ? 1 : 0));
  const result: Opschorting[] = [];
  let free = addDays(begintOp, 1);
  for (const { van, tot, grond } of sorted) {
    if (tot !== null && daysBetween(van, tot) < 0) {
      throw new RangeError(`een opschorting eindigt (${tot}) voordat zij begint (${van})`);
    }
    const from = latestOf(van, free);
    if (tot === null) {
      result.push({ van: from, tot, grond });
      break; // everything after the start of a running suspension falls within it
    }
    if (tot <= from) continue;
    result.push({ van: from, tot, grond });
    free = tot;
  }
  return result;
};

const explainSuspension = (van: Day, tot: Day | null, days: number): string => {
  const telt = days === 1 ? '1 dag' : `${days} dagen`;
  return tot === null
    ? `opgeschort sinds ${formatDay(van)} (tot nu toe ${telt}); zolang de klok stilstaat, schuift de laatste dag elke dag een dag op`
    : `opgeschort van ${formatDay(van)} tot ${formatDay(tot)}: de laatste dag schuift ${telt} op`;
};
