import type { Stappen } from '../../api/doorlooptijden/schema.ts';

export type Stap = Stappen['stappen'][number];

/** By what a reader lets the drawing colour. */
export const MATEN = ['nu', 'nuTeLaat', 'duurP50', 'wachtP50', 'klaar'] as const;
export type Maat = (typeof MATEN)[number];

const LEVELS = 4;

/**
 * How dark a step is drawn: 4 for the highest figure of the process, 0 for nothing. A number that is not told, because the group is
 * small, is drawn lightest.
 */
export function levelOf(stap: Stap, maat: Maat, highest: number): number {
  const value = stap[maat];
  if (value === null) return isCount(maat) ? 1 : 0;
  if (value <= 0 || highest <= 0) return 0;
  return Math.max(1, Math.ceil((value / highest) * LEVELS));
}

/** Of a number of cases an empty value means few; of days that there is nothing to measure. */
export const isCount = (maat: Maat): boolean =>
  maat === 'nu' || maat === 'nuTeLaat' || maat === 'klaar';

export const highestOf = (stappen: readonly Stap[], maat: Maat): number =>
  Math.max(0, ...stappen.map((stap) => stap[maat] ?? 0));
