import { addDays, daysBetween } from '../../../law/calendar.ts';

/** Lengths of the blocks of days in which is counted; the database has them as `korrels()`. */
export const KORRELS: readonly number[] = [1, 4, 16, 64, 256, 1024];
/** Those in which steps are counted: `stapkorrels()`. */
export const STAPKORRELS: readonly number[] = [1, 16, 256];

/** The day from which blocks are counted; no case is from before it. */
const BEGIN = '1970-01-01';

export type Blok = { readonly korrel: number; readonly vanaf: string };

/** The fewest blocks that together are the days from `van` up to, and without, `totEn`. */
export function blokken(van: string, totEn: string, korrels = KORRELS): Blok[] {
  const end = daysBetween(BEGIN, totEn);
  const found: Blok[] = [];
  for (let day = daysBetween(BEGIN, van); day < end; ) {
    const korrel = korrels.findLast((length) => day % length === 0 && day + length <= end) ?? 1;
    found.push({ korrel, vanaf: addDays(BEGIN, day) });
    day += korrel;
  }
  return found;
}

/** All that was before a day. */
export const blokkenVoor = (totEn: string): Blok[] => blokken(BEGIN, totEn);

/** Blocks as the two columns in which a query takes them. */
export const columns = (korrels: string, vanaf: string, from: readonly Blok[]) => ({
  [korrels]: from.map(({ korrel }) => korrel),
  [vanaf]: from.map((blok) => blok.vanaf),
});
