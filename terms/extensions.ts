import { addDays, type Day, formatDay } from '../law/calendar.ts';
import type { Stap } from '../law/uitleg.ts';
import { datesAfter, type PastEvent, type termDates } from './change.ts';
import { termKind } from './kinds.ts';
import { MOST_DAYS } from './verleng-tot.ts';

/** One way in which a term may be extended now. */
export type Extension = {
  /** once, or further because the resident agrees */
  readonly soort: 'eenmalig' | 'instemming';
  readonly grond: string;
  /** the furthest last day */
  readonly uiterlijk: Day;
  /** `false` = the law names no number, only that it is reasonable */
  readonly begrensd: boolean;
  /** how `uiterlijk` was found */
  readonly uitleg: readonly Stap[];
};

type Term = Parameters<typeof termDates>[0] & {
  readonly einddatum: Day;
  readonly status: string;
};

/**
 * In which ways a term may be extended on a day, and up to when: once (art. 4:14 lid 3, art. 7:10 lid 3 Awb), and further with consent
 * where the law knows that (art. 7:10 lid 4 Awb). None when it has passed, or while its clock stands still: then nobody can be told a
 * last day.
 */
export function possibleExtensions(
  termijn: Term,
  events: readonly PastEvent[],
  vandaag: Day,
  /** scheme of the case: some have a limit of their own */
  regeling: string,
): readonly Extension[] {
  if (termijn.status !== 'lopend' || vandaag > termijn.einddatum) return [];
  const { verlenging, verlengingHoogstens, uitstel } = termKind(termijn.soort);
  const longest = verlengingHoogstens?.[regeling] ?? verlengingHoogstens?.['*'];
  const extended = events.some(({ soort }) => soort === 'verlengd');
  const found: Extension[] = [];
  if (verlenging && !extended) {
    const furthest = longest
      ? limited(termijn, events, { grond: verlenging, duur: longest }, vandaag)
      : unlimited(termijn, verlenging);
    found.push({ soort: 'eenmalig', grond: verlenging, ...furthest });
  }
  if (uitstel) found.push({ soort: 'instemming', grond: uitstel, ...unlimited(termijn, uitstel) });
  return found;
}

// helpers

type Furthest = Pick<Extension, 'uiterlijk' | 'begrensd' | 'uitleg'>;

function limited(
  termijn: Term,
  events: readonly PastEvent[],
  longest: { readonly grond: string; readonly duur: string },
  vandaag: Day,
): Furthest {
  const event = { soort: 'verlengd', datum: vandaag, ...longest } as const;
  const { einddatum, uitleg } = datesAfter(termijn, [...events, event]);
  return { uiterlijk: einddatum, begrensd: true, uitleg };
}

function unlimited({ einddatum }: Term, grond: string): Furthest {
  const uiterlijk = addDays(einddatum, MOST_DAYS);
  const waarom = `de wet noemt geen aantal weken, wel dat de nieuwe termijn redelijk is en zo kort mogelijk; later dan een jaar na ${formatDay(einddatum)} is een vergissing`;
  return {
    uiterlijk,
    begrensd: false,
    uitleg: [{ artikel: grond, van: einddatum, tot: uiterlijk, waarom }],
  };
}
