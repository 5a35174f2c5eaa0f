import {
  addDays,
  type Day,
  type Duration,
  daysBetween,
  formatShortWeekday,
  parseDuration,
  weekday,
} from './calendar.ts';
import {
  GELIJKGESTELDE_DAGEN_BEKEND_TOT,
  GELIJKGESTELDE_DAGEN_BEKEND_VANAF,
  holiday,
  isRestDay,
} from './holidays.ts';
import type { Stap, Zekerheid } from './uitleg.ts';

/**
 * The reason why art. 4, onder a, of the Algemene termijnenwet (ATW) keeps a term of this length out of the
 * law, in plain Dutch; `undefined` when the ATW governs it.
 */
export const exemptByArticle4 = (duur: Duration): string | undefined => {
  const { amount, unit } = parseDuration(duur);
  const buiten = (grens: string) => `de Algemene termijnenwet geldt niet voor een termijn ${grens}`;
  if (unit === 'uren') return buiten('in uren');
  if (unit === 'dagen' && amount > 90) return buiten('van meer dan 90 dagen');
  if (unit === 'weken' && amount > 12) return buiten('van meer dan twaalf weken');
  if (unit === 'maanden' && amount > 3) return buiten('van meer dan drie maanden');
  if (unit === 'jaren' && amount >= 1) return buiten('in jaren');
  return undefined;
};

/**
 * What the Algemene termijnenwet makes of a term that was counted from `begintOp` to `einde`: no end on a
 * Saturday, Sunday or holiday (art. 1 lid 1) and, in a term of at least three days, at least two days that
 * are none of those (art. 2). The caller decides whether the law governs the term (art. 1 lid 2, art. 4).
 */
export const applyTermijnenwet = (
  begintOp: Day,
  einde: Day,
  atLeastThreeDays: boolean,
): { einddatum: Day; uitleg: Stap[]; status: Zekerheid } => {
  const uitleg: Stap[] = [];
  let end = einde;
  if (isRestDay(end)) {
    const next = nextWorkingDay(end);
    uitleg.push({
      artikel: 'art. 1 lid 1 ATW',
      van: end,
      tot: next,
      waarom: explainMove(end, next),
    });
    end = next;
  }
  if (atLeastThreeDays) {
    // Looked for in a short term only: in more than three weeks two working days are certain.
    for (let found = workingDaysWithin(begintOp, end); found < 2; found++) {
      const next = nextWorkingDay(addDays(end, 1));
      uitleg.push({
        artikel: 'art. 2 ATW',
        van: end,
        tot: next,
        waarom: `in de termijn moeten ten minste twee werkdagen vallen → ${formatShortWeekday(next)}`,
      });
      end = next;
    }
  }
  return { einddatum: end, uitleg, status: certainty(einde, end) };
};

/** `day` itself when it is a working day under the ATW, else the first one after it. */
export const nextWorkingDay = (day: Day): Day => {
  let next = day;
  while (isRestDay(next)) next = addDays(next, 1);
  return next;
};

/** A day some working days later: for own targets (service norms), which no law governs. */
export const addWorkingDays = (day: Day, workingDays: number): Day => {
  let end = day;
  for (let left = workingDays; left > 0; left--) end = nextWorkingDay(addDays(end, 1));
  return end;
};

// helpers

/** At most two are looked for; a long term is not walked to its end. */
const workingDaysWithin = (begintOp: Day, end: Day): number => {
  let found = 0;
  for (let day = addDays(begintOp, 1); day <= end && found < 2; day = addDays(day, 1)) {
    if (!isRestDay(day)) found++;
  }
  return found;
};

/** 'zaterdag 3 mei → maandag 5 mei is Bevrijdingsdag → dinsdag 6 mei'. */
const explainMove = (from: Day, to: Day): string => {
  const stops: string[] = [];
  for (let day = from; day < to; day = addDays(day, 1)) {
    const name = holiday(day);
    const weekend = weekday(day) === 0 || weekday(day) === 6;
    if (name && !weekend) stops.push(`${formatShortWeekday(day)} is ${nameOf(name)}`);
    else if (day === from) stops.push(formatShortWeekday(day));
  }
  return [...stops, formatShortWeekday(to)].join(' → ');
};

const nameOf = ({ naam, status }: { naam: string; status: Zekerheid }): string =>
  status === 'niet-geverifieerd' ? `${naam} (niet geverifieerd)` : naam;

/** Sure only where the decrees of art. 3 lid 3 ATW are known, and none of the unverified ones was used. */
const certainty = (einde: Day, end: Day): Zekerheid => {
  if (einde < GELIJKGESTELDE_DAGEN_BEKEND_VANAF || end > GELIJKGESTELDE_DAGEN_BEKEND_TOT) {
    return 'niet-geverifieerd';
  }
  for (let i = 0; i <= daysBetween(einde, end); i++) {
    if (holiday(addDays(einde, i))?.status === 'niet-geverifieerd') return 'niet-geverifieerd';
  }
  return 'vastgesteld';
};
