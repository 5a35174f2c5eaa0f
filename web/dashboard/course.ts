import type { Doorlooptijden } from '../../api/doorlooptijden/schema.ts';

/** One step of the period; a number that is not told is of a group that is too small. */
export type Moment = Doorlooptijden['verloop'][number];

/** A round number at or above the highest value, for the top of an axis. */
export function roundUp(highest: number): number {
  if (highest <= 4) return 4;
  const size = 10 ** Math.floor(Math.log10(highest));
  const step = [1, 2, 4, 6, 8, 10].find((factor) => factor * size >= highest) ?? 10;
  return step * size;
}
