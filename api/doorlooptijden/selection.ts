import { findInstelling } from '../../db/queries/instellingen/find-instelling.ts';
import { addDays, daysBetween, isDay } from '../../law/calendar.ts';
import { dayOf } from '../../law/clock.ts';
import { InvalidRequest } from '../errors.ts';
import type { Call } from '../http/route.ts';
import { text } from '../http/texts.ts';
import { reach } from '../policy/decide.ts';
import type { Doorlooptijden, DoorlooptijdenFilter } from './schema.ts';

export type Context = Pick<Call, 'trx' | 'actor' | 'now'>;
export type Gemeente = Doorlooptijden['perGemeente'][number]['gemeente'];

const TWELVE_WEEKS = 84;
const LONGEST_PERIOD_DAYS = 3660;
const GEMEENTEN: readonly Gemeente[] = ['dinkelland', 'tubbergen', 'oldenzaal'];
export const NAMEN = {
  dinkelland: 'Dinkelland',
  tubbergen: 'Tubbergen',
  oldenzaal: 'Oldenzaal',
} as const;
/** The smallest group that is shown, until a municipality sets its own. */
const KLEINSTE_GROEP = 5;

/**
 * Which cases a question is about: of the municipalities that the reader answers for, over the days that are asked for.
 *
 * @throws InvalidRequest for a period that ends before it begins, or is too long
 */
export async function selectionOf(context: Context, query: Omit<DoorlooptijdenFilter, 'stap'>) {
  const vandaag = dayOf(context.now);
  const { proces = 'aanvraag', regeling = null } = query;
  const own = reach(context.actor, 'doorlooptijden.lezen').gemeenten;
  const gemeenten = GEMEENTEN.filter(
    (gemeente) => own.includes(gemeente) && (query.gemeente ?? gemeente) === gemeente,
  );
  return {
    ...periodOf(query, vandaag),
    vandaag,
    proces,
    regeling,
    gemeenten,
    kleinsteGroep: await smallestGroup(context, gemeenten),
  };
}

/** The days that are asked for; twelve weeks up to today unless the query says otherwise. */
function periodOf(
  query: Pick<DoorlooptijdenFilter, 'van' | 'tot'>,
  vandaag: string,
): { van: string; tot: string } {
  const tot = query.tot ?? vandaag;
  const van = query.van ?? addDays(isDay(tot) ? tot : vandaag, -TWELVE_WEEKS);
  if (van > tot) throw new InvalidRequest(text('periode.volgorde'));
  if (daysBetween(van, tot) > LONGEST_PERIOD_DAYS) throw new InvalidRequest(text('periode.lengte'));
  return { van, tot };
}

/** What the strictest of these municipalities set as `kleinste-groep`. */
async function smallestGroup({ trx, now }: Context, gemeenten: readonly string[]): Promise<number> {
  let smallest = 1;
  for (const gemeente of gemeenten) {
    const waarde = await findInstelling(trx, {
      sleutel: 'kleinste-groep',
      gemeente,
      op: dayOf(now),
    });
    const set = Number.isInteger(waarde) && Number(waarde) > 0 ? Number(waarde) : KLEINSTE_GROEP;
    smallest = Math.max(smallest, set);
  }
  return smallest;
}
