/**
 * How many cases took so many days from a step to the end of their term (`klaar`), and how many have been under way that long and still
 * are (`lopend`).
 */
export type Duren = readonly {
  readonly dagen: number;
  readonly klaar: number;
  readonly lopend: number;
}[];

/** Of fewer finished cases nothing is said: a chance out of three cases is a guess. */
export const MINIMUM = 10;

/**
 * The chance that a case misses its term: the product-limit estimate (Kaplan and Meier, 1958) of taking more days than it has left, for
 * cases that, like this one, took at least `waited` days from its step. Cases that still run count for as long as they were
 * seen; without them the slow ones would be missing and every chance too low. No form of the curve is assumed and nothing about the
 * resident is used: only the step, the days and the term.
 *
 * @param waited days since the step began; `left` days from today up to and with the last day
 * @returns above 0 and below 1 (no number of earlier cases makes a certainty), or null when fewer than `MINIMUM` took that long
 */
export function chanceOfLate(duren: Duren, waited: number, left: number): number | null {
  const comparable = duren.filter(({ dagen }) => dagen >= waited);
  const count = (of: 'klaar' | 'lopend', from: number) =>
    comparable.reduce((sum, one) => (one.dagen >= from ? sum + one[of] : sum), 0);
  const klaar = count('klaar', waited);
  if (klaar < MINIMUM) return null;
  let chance = 1;
  for (const { dagen, klaar: ended } of comparable)
    if (ended > 0 && dagen <= waited + left)
      chance *= 1 - ended / (count('klaar', dagen) + count('lopend', dagen));
  const least = 0.5 / (klaar + count('lopend', waited) + 1);
  return Math.min(Math.max(chance, least), 1 - least);
}
