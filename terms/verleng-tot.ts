import type { Trx } from '../db/connect.ts';
import type { TermijnRij } from '../db/queries/termijnen/termijn-rij.ts';
import { type Day, daysBetween } from '../law/calendar.ts';
import type { Clock } from '../law/clock.ts';
import { recompute, type TermTarget, takeTerm } from './change.ts';
import { TermRefused } from './errors.ts';
import { verleng } from './verleng.ts';

/** The Algemene termijnenwet may have moved the old last day by some days; the extension is counted from the unmoved one. */
const MOST_MOVED = 7;

/** Where the law names no limit: further away is a mistake in the year. */
export const MOST_DAYS = 365;

/**
 * Extends a term up to a day that a person named (art. 4:14 lid 3, art. 7:10 lid 3 and 4 Awb). A day on which the term cannot end
 * becomes the first working day after it.
 *
 * @returns the last day before, and the term as it is now
 * @throws TermRefused `datum-ongeldig` when the day is not after the last day now, or is more than a year away; what `verleng` throws
 */
export async function verlengTot(
  trx: Trx,
  {
    tot,
    ...target
  }: TermTarget & {
    readonly tot: Day;
    readonly instemming?: boolean;
    readonly eerderGemeld?: boolean;
  },
  clock: Clock,
): Promise<{ van: Day; termijn: TermijnRij }> {
  const termijn = await takeTerm(trx, target);
  const days = daysBetween(termijn.einddatum, tot);
  if (days < 1 || days > MOST_DAYS)
    throw new TermRefused('datum-ongeldig', 'the new last day must lie after the old one');
  for (let more = 0; more <= MOST_MOVED; more += 1) {
    const duur = `P${days + more}D`;
    const { einddatum } = await recompute(trx, termijn, { soort: 'verlengd', datum: tot, duur });
    if (einddatum < tot) continue;
    return { van: termijn.einddatum, termijn: await verleng(trx, { ...target, duur }, clock) };
  }
  throw new TermRefused('datum-ongeldig', 'the new last day cannot be reached');
}
