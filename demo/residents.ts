import type { TestInwoner } from '../registers/test-inwoner.ts';
import { ALLEENSTAANDE_OUDERS } from './residents/alleenstaande-ouders.ts';
import { ALLEENSTAANDEN } from './residents/alleenstaanden.ts';
import { BEZIT } from './residents/bezit.ts';
import { ECHTPAREN } from './residents/echtparen.ts';
import { ELDERS } from './residents/elders.ts';
import { GEBEURTENISSEN } from './residents/gebeurtenissen.ts';
import { JONGE_PAREN } from './residents/jonge-paren.ts';
import { JONGE_PAREN_BIJ_FAMILIE } from './residents/jonge-paren-bij-familie.ts';
import { JONGEREN } from './residents/jongeren.ts';
import { KOSTENDELERS } from './residents/kostendelers.ts';
import { OUDEREN } from './residents/ouderen.ts';
import { SIGNALEN } from './residents/signalen.ts';
import { STATUSHOUDERS } from './residents/statushouders.ts';
import { STUDENTEN } from './residents/studenten.ts';
import { UITKERINGEN } from './residents/uitkeringen.ts';
import { WERKENDEN } from './residents/werkenden.ts';
import { ZELFSTANDIGEN } from './residents/zelfstandigen.ts';

/**
 * The residents of the demo and the tests, a file per kind of household or situation. Nobody exists: names say what somebody
 * is for, numbers are from the range 9999 that is given to nobody, and pass the eleven-test. Birth dates are fixed such
 * that each stays in the same age group from 2026 up to and including 2027, unless said otherwise.
 */
const RESIDENTS = {
  ...ALLEENSTAANDEN,
  ...ALLEENSTAANDE_OUDERS,
  ...ECHTPAREN,
  ...JONGE_PAREN,
  ...JONGEREN,
  ...KOSTENDELERS,
  ...WERKENDEN,
  ...UITKERINGEN,
  ...BEZIT,
  ...ZELFSTANDIGEN,
  ...STUDENTEN,
  ...OUDEREN,
  ...ELDERS,
  ...STATUSHOUDERS,
  ...SIGNALEN,
  ...GEBEURTENISSEN,
  ...JONGE_PAREN_BIJ_FAMILIE,
} as const satisfies Record<string, TestInwoner>;

/** Passes the eleven-test, but no register knows it. */
export const BSN_ONBEKEND = '999990834';

/** Name of a resident for stories and tests, e.g. `resident('kostendelers').bsn`. */
export type ResidentName = keyof typeof RESIDENTS;

export const resident = (name: ResidentName): TestInwoner => RESIDENTS[name];

/** All of them, in the order in which the demo offers them. */
export const residents: readonly TestInwoner[] = Object.values(RESIDENTS);
