import type { Vorm } from '../../db/queries/instellingen/sleutels.ts';
import { addPeriod } from '../../law/calendar.ts';
import { NIET_AFGESPROKEN } from '../doorlooptijden/agreed.ts';
import type { TextKey } from '../http/texts.ts';
import { MEESTE_PER_WEEK, type Verzoekwaarde } from './schema.ts';

const PERIOD = /^P[1-9]\d{0,2}[DWMY]$/;
/** Longer than any term that a college could mean. */
const LONGEST = 'P5Y';
const MEESTE_EURO = 100_000;
const MEESTE_PROCENT = 25;
const MEESTE_DAGEN = 3660;

const from = '2001-01-01';
const inCents = (waarde: number): boolean =>
  Math.abs(waarde * 100 - Math.round(waarde * 100)) < 1e-6;
const between = (waarde: Verzoekwaarde, meeste: number): boolean =>
  typeof waarde === 'number' && waarde >= 0 && waarde <= meeste && inCents(waarde);

const RIGHT: Readonly<Record<Vorm, (waarde: Verzoekwaarde) => boolean>> = {
  periode: (waarde) =>
    typeof waarde === 'string' &&
    PERIOD.test(waarde) &&
    addPeriod(from, waarde) <= addPeriod(from, LONGEST),
  'ja-nee': (waarde) => waarde === 'ja' || waarde === 'nee',
  tekst: (waarde) => typeof waarde === 'string' && waarde.length >= 3,
  aantal: (waarde) =>
    Number.isInteger(waarde) && Number(waarde) >= 1 && Number(waarde) <= MEESTE_PER_WEEK,
  euro: (waarde) => between(waarde, MEESTE_EURO),
  procent: (waarde) => between(waarde, MEESTE_PROCENT),
  'afgesproken-aandeel': (waarde) =>
    waarde === NIET_AFGESPROKEN || (between(waarde, 100) && Number(waarde) > 0),
  'afgesproken-dagen': (waarde) =>
    waarde === NIET_AFGESPROKEN ||
    (Number.isInteger(waarde) && Number(waarde) >= 1 && Number(waarde) <= MEESTE_DAGEN),
};

/** What is wrong with a value for a setting of this form; null when it is right. */
export const faultOf = (vorm: Vorm, waarde: Verzoekwaarde): TextKey | null =>
  RIGHT[vorm](waarde) ? null : `instelling.vorm.${vorm}`;
