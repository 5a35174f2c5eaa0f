import type { BegrensdAantal } from './schema.ts';

export const MOST_COUNTED = 1000;

/** A count as lists show it; the query counted up to one more than that. */
export const limited = (aantal: number): BegrensdAantal => ({
  aantal: Math.min(aantal, MOST_COUNTED),
  meer: aantal > MOST_COUNTED,
});
