import type { Bekend } from '../../db/queries/vervangingen/find-bekende-vervangingen.ts';
import { addPeriod, type Day } from '../../law/calendar.ts';
import type { TextKey } from '../http/texts.ts';

/** Longer, or further away, is another appointment and not an absence. */
const LANGST = 'P1Y';

/** What somebody asks to enter. */
export type Gevraagd = {
  readonly medewerkerId: string;
  /** empty: the team */
  readonly vervangerId: string | null;
  /** of cases; empty: all */
  readonly processen: readonly string[] | null;
  readonly van: Day;
  /** the last day */
  readonly tot: Day;
};

export type Fault = {
  readonly pointer: '/van' | '/tot' | '/vervangerId';
  readonly key: TextKey;
  readonly naam?: string;
};

/**
 * Why this cannot be entered, or nothing. A period does not begin in the past and is one period; one person has one substitute for
 * one process at a time; and a substitute is there himself, so that nobody acts for somebody who acts for another.
 *
 * @param bekend what was entered before about the one who is away and the substitute, without what ended
 */
export function faultOf(
  gevraagd: Gevraagd,
  vandaag: Day,
  bekend: readonly Bekend[],
): Fault | undefined {
  const { medewerkerId, vervangerId, van, tot } = gevraagd;
  if (van < vandaag) return { pointer: '/van', key: 'vervanging.verleden' };
  if (van > addPeriod(vandaag, LANGST)) return { pointer: '/van', key: 'vervanging.ver' };
  if (tot < van) return { pointer: '/tot', key: 'vervanging.volgorde' };
  if (tot > addPeriod(van, LANGST)) return { pointer: '/tot', key: 'vervanging.lang' };
  if (vervangerId === medewerkerId) return { pointer: '/vervangerId', key: 'vervanging.zelf' };

  const meets = bekend.filter((one) => overlaps(one, gevraagd));
  if (meets.some((one) => one.medewerkerId === medewerkerId))
    return { pointer: '/van', key: 'vervanging.overlap' };
  const away = meets.find((one) => one.medewerkerId === vervangerId);
  if (away)
    return { pointer: '/vervangerId', key: 'vervanging.afwezig', naam: away.medewerkerNaam };
  const forOther = meets.find((one) => one.vervangerId === medewerkerId);
  if (forOther) return { pointer: '/van', key: 'vervanging.keten', naam: forOther.medewerkerNaam };
  return undefined;
}

type Span = Pick<Gevraagd, 'van' | 'tot' | 'processen'>;

/** The same days and the same work. */
const overlaps = (one: Span, other: Span): boolean =>
  one.van <= other.tot &&
  other.van <= one.tot &&
  (!one.processen || !other.processen || one.processen.some((p) => other.processen?.includes(p)));

/** Is somebody with these absences of today away for the work of this process? */
export const isAway = (
  afwezig: readonly { readonly processen: readonly string[] | null }[],
  proces: string,
): boolean => afwezig.some(({ processen }) => !processen || processen.includes(proces));
