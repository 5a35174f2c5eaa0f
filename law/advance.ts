import { addPeriod, type Day, formatDay } from './calendar.ts';
import { computeTerm } from './terms.ts';
import type { Stap, Zekerheid } from './uitleg.ts';

/** When an advance is due at the latest, and from which day that was counted. */
export type Advance = {
  /** the day from which the four weeks are counted; the next advance is counted from it too, unmoved */
  readonly begintOp: Day;
  /** the last day on which it is paid in time */
  readonly einddatum: Day;
  /** why the four weeks are counted from `begintOp`, when that is not the application; the first step of `uitleg` says it too */
  readonly aanleiding: string | null;
  readonly uitleg: readonly Stap[];
  readonly status: Zekerheid;
};

const ARTIKEL = 'art. 52 lid 1 Pw';
const VIER_WEKEN = 'P4W';

/** The first advance: within four weeks after the application (art. 52 lid 1 Pw). @throws RangeError for a day that does not exist */
export const firstAdvance = (aanvraagOp: Day): Advance => dueFrom(aanvraagOp, []);

/**
 * The advance after one: every four weeks from then on. Counted from the day on which the four weeks before were over, not from the day to
 * which the Algemene termijnenwet moved their end: a holiday does not push the next ones on.
 *
 * @param vorigeBegintOp the day from which the one before was counted
 * @throws RangeError for a day that does not exist
 */
export const nextAdvance = (vorigeBegintOp: Day): Advance => {
  const begintOp = addPeriod(vorigeBegintOp, VIER_WEKEN);
  const waarom = `het vorige voorschot telt vanaf ${formatDay(vorigeBegintOp)}; vier weken later is ${formatDay(begintOp)}, en daar begint het volgende, ook als de betaaldag door een weekend of feestdag opschoof`;
  return dueFrom(begintOp, [{ artikel: ARTIKEL, van: vorigeBegintOp, tot: begintOp, waarom }]);
};

/** The advance after an urgent one, which was early: four weeks are counted from its payment. @throws RangeError for a day that does not exist */
export const advanceAfterUrgent = (betaaldOp: Day): Advance => {
  const waarom = `op ${formatDay(betaaldOp)} is met spoed een voorschot betaald; vanaf die dag tellen opnieuw vier weken`;
  return dueFrom(betaaldOp, [{ artikel: ARTIKEL, van: betaaldOp, tot: betaaldOp, waarom }]);
};

/**
 * The next advance of an application that was dealt with elsewhere so far: from the last advance that was paid there, or from the
 * application when there was none.
 *
 * @throws RangeError for a day that does not exist
 */
export const advanceAfterTakeover = (aanvraagOp: Day, betaaldOp: readonly Day[]): Advance => {
  const begintOp = [aanvraagOp, ...betaaldOp].sort().at(-1) ?? aanvraagOp;
  const waarom = `het laatste voorschot is elders betaald op ${formatDay(begintOp)}`;
  return dueFrom(
    begintOp,
    begintOp === aanvraagOp ? [] : [{ artikel: ARTIKEL, van: begintOp, tot: begintOp, waarom }],
  );
};

// helpers

function dueFrom(begintOp: Day, before: readonly Stap[]): Advance {
  const { einddatum, uitleg, status } = computeTerm({
    grondslag: ARTIKEL,
    begintOp,
    duur: VIER_WEKEN,
    atw: true,
  });
  return {
    begintOp,
    einddatum,
    aanleiding: before[0]?.waarom ?? null,
    uitleg: [...before, ...uitleg],
    status,
  };
}
