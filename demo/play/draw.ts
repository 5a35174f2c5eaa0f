import { createHash } from 'node:crypto';

/**
 * Chance that is the same in every run of one seed. Each draw names what it is about, so that it does not depend on the order in
 * which things happen to be asked.
 */
export type Draw = {
  /** Whole number from `low` to `high`, both included. */
  between(low: number, high: number, ...about: Part[]): number;
  /** `true` in `share` of the cases, from 0 to 1. */
  chance(share: number, ...about: Part[]): boolean;
  /** @throws RangeError of an empty list */
  pick<T>(list: readonly T[], ...about: Part[]): T;
  /** Draws about one thing. */
  of(...about: Part[]): Draw;
};
type Part = string | number;

export function drawOf(...seed: Part[]): Draw {
  /** From 0 up to 1. */
  const share = (about: Part[]) =>
    createHash('sha256')
      .update(JSON.stringify([...seed, ...about]))
      .digest()
      .readUInt32BE() /
    2 ** 32;
  return {
    between: (low, high, ...about) => low + Math.floor(share(about) * (high - low + 1)),
    chance: (part, ...about) => share(about) < part,
    pick(list, ...about) {
      const found = list[Math.floor(share(about) * list.length)];
      if (found === undefined) throw new RangeError('there is nothing to draw from');
      return found;
    },
    of: (...about) => drawOf(...seed, ...about),
  };
}
