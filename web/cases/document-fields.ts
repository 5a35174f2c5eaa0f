import type web from '../../texts/nl/web.json';
import type { Soort } from '../api/documenten.ts';
import { nameOf } from '../text/codes.ts';
import { isRealDay, readDay, today } from '../text/dates.ts';
import { t } from '../text/t.ts';
import type { Option } from '../ui/controls.tsx';

/** Kinds that somebody can choose; a letter of the case is none of them. */
const SOORTEN = [
  'identiteitsbewijs',
  'bankafschriften',
  'huur-hypotheek',
  'inkomen',
  'bezit',
  'schulden',
  'verblijfsdocument',
  'school',
  'machtiging',
  'bezwaarschrift',
  'correspondentie',
  'verslag',
  'overig',
] as const satisfies readonly (Soort & keyof typeof web.codes.documentsoort)[];

export const soortOptions = (): Option[] =>
  SOORTEN.map((soort) => ({ value: soort, label: nameOf('documentsoort', soort) }));

/** What is wrong with a day of receipt as somebody typed it, or nothing. */
export function dayFault(typed: string): string | undefined {
  const day = readDay(typed);
  return isRealDay(day) && day <= today() ? undefined : t('document.ontvangenFout');
}
