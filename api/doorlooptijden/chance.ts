/** How many cases took so many days from a step to the end of their term. */
export type Duren = readonly { readonly dagen: number; readonly aantal: number }[];

/** Of fewer earlier cases nothing is said: a chance out of three cases is a guess. */
export const MINIMUM = 10;

/**
 * The chance that a case misses its term: of the earlier cases that, like this one, took at least `waited` days from its step, the share
 * that took more than it has left. No form of the curve is assumed and nothing about the resident is used: only the step, the days
 * and the term. Half a case is added to either side, so that ten earlier cases never make a certainty (Jeffreys).
 *
 * @param waited days since the step began; `left` days from today up to and with the last day
 * @returns 0 to 1, or null when fewer than `MINIMUM` earlier cases took that long
 */
export function chanceOfLate(duren: Duren, waited: number, left: number): number | null {
  const sum = (from: number) =>
    duren.reduce((total, { dagen, aantal }) => (dagen >= from ? total + aantal : total), 0);
  const comparable = sum(waited);
  if (comparable < MINIMUM) return null;
  return (sum(waited + left + 1) + 0.5) / (comparable + 1);
}
