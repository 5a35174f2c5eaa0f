import {
  addDays,
  addPeriod,
  type Day,
  type Duration,
  daysBetween,
  describeDuration,
  formatDay,
  formatShortWeekday,
  formatWeekday,
  isDay,
  parseDuration,
  weekday,
} from './calendar.ts';
import { holiday, isRestDay } from './holidays.ts';

/** One step of the explanation of a date: which article moves it from where to where, and why. */
export type Stap = {
  readonly artikel: string;
  readonly van: Day;
  readonly tot: Day;
  readonly waarom: string;
};
/** The clock stands still from `van` up to, not including, `tot`; `null` while it still stands still. */
export type Opschorting = { readonly van: Day; readonly tot: Day | null; readonly grond: string };
export type Verlenging = { readonly duur: Duration; readonly grond: string };
export type TermQuestion = {
  /** article that sets the term */
  readonly grondslag: string;
  /** day of the event from which the term is counted; the first day of the term is the next one */
  readonly begintOp: Day;
  readonly duur: Duration;
  readonly opschortingen?: readonly Opschorting[];
  readonly verlengingen?: readonly Verlenging[];
  /** whether the Algemene termijnenwet moves the end: only for terms set by an act or an AMvB (art. 1, 5 ATW) */
  readonly atw: boolean;
};

/**
 * The last day of a term, and how it came about. Suspensions and extensions are taken in the order given; the
 * Algemene termijnenwet is applied once, to the end: a suspended term has not ended in between.
 *
 * @returns `einddatum`: the last day on which the act is in time; `uitleg`: the steps, the last one ending on that day
 * @throws RangeError for a day that does not exist, a duration in hours, or a suspension that ends before it began
 */
export function computeTerm({
  grondslag,
  begintOp,
  duur,
  opschortingen = [],
  verlengingen = [],
  atw,
}: TermQuestion): { einddatum: Day; uitleg: Stap[] } {
  const uitleg: Stap[] = [];
  let einddatum = addPeriod(begintOp, duur);
  const move = (artikel: string, tot: Day, waarom: string) => {
    uitleg.push({ artikel, van: einddatum, tot, waarom });
    einddatum = tot;
  };
  uitleg.push({
    artikel: grondslag,
    van: begintOp,
    tot: einddatum,
    waarom: `${describeDuration(duur)} vanaf ${formatDay(begintOp)}: tot en met ${formatWeekday(einddatum)}`,
  });

  for (const { duur: extra, grond } of verlengingen) {
    const tot = addPeriod(einddatum, extra);
    move(grond, tot, `verlengd met ${describeDuration(extra)}: tot en met ${formatWeekday(tot)}`);
  }
  for (const { van, tot, grond } of opschortingen) {
    if (!isDay(van)) throw new RangeError(`geen bestaande dag: '${van}'`);
    if (tot === null) {
      move(
        grond,
        einddatum,
        `de termijn staat stil sinds ${formatDay(van)}; de dagen die hij stilstaat komen er later bij`,
      );
      continue;
    }
    const days = daysBetween(van, tot);
    if (days < 0)
      throw new RangeError(`een opschorting kan niet eindigen (${tot}) voor zij begon (${van})`);
    const later = addDays(einddatum, days);
    move(
      grond,
      later,
      days === 0
        ? 'de termijn heeft geen hele dag stilgestaan'
        : `${days === 1 ? '1 dag' : `${days} dagen`} stilgestaan (${formatDay(van)} tot en met ${formatDay(addDays(tot, -1))}): tot en met ${formatWeekday(later)}`,
    );
  }
  if (atw) applyAtw(duur, begintOp, () => einddatum, move);
  return { einddatum, uitleg };
}

/** Whether art. 4 ATW leaves a term of this length alone: over 90 days, 12 weeks or 3 months, in years or in hours. */
export function isExemptFromAtw(duur: Duration): boolean {
  const { amount, unit } = parseDuration(duur);
  if (unit === 'uren' || unit === 'jaren') return true;
  return amount > { dagen: 90, weken: 12, maanden: 3 }[unit];
}

/** The first day from `day` on that is not a Saturday, Sunday or holiday (art. 1 lid 1 ATW). */
export function nextWorkingDay(day: Day): Day {
  let at = day;
  while (isRestDay(at)) at = addDays(at, 1);
  return at;
}

// helpers

function applyAtw(
  duur: Duration,
  begintOp: Day,
  end: () => Day,
  move: (artikel: string, tot: Day, waarom: string) => void,
): void {
  if (isExemptFromAtw(duur)) return;
  const twoWorkingDays = secondWorkingDay(begintOp);
  if (daysBetween(begintOp, end()) >= 3 && end() < twoWorkingDays) {
    move(
      'art. 2 ATW',
      twoWorkingDays,
      `een termijn van drie dagen of meer telt ten minste twee werkdagen: tot en met ${formatWeekday(twoWorkingDays)}`,
    );
  }
  if (!isRestDay(end())) return;
  const working = nextWorkingDay(end());
  move('art. 1 ATW', working, walk(end(), working));
}

/** The second working day after the day from which a term is counted. */
function secondWorkingDay(begintOp: Day): Day {
  return nextWorkingDay(addDays(nextWorkingDay(addDays(begintOp, 1)), 1));
}

/** 'zaterdag 3 mei → zondag 4 mei → maandag 5 mei is Bevrijdingsdag → dinsdag 6 mei 2025'. */
function walk(from: Day, to: Day): string {
  const words: string[] = [];
  for (let at = from; at < to; at = addDays(at, 1)) {
    const named = holiday(at);
    if (named) words.push(`${formatShortWeekday(at)} is ${named.naam}`);
    else if (at === from || weekday(at) === 6) words.push(formatShortWeekday(at));
  }
  return [...words, formatWeekday(to)].join(' → ');
}
