/** An amount of money in whole eurocents: money is added up in integers, never in fractions of a euro. */
export type Cents = number;

/**
 * Euros with at most two decimals, as forms and registers give them, to cents.
 *
 * @throws RangeError for more than two decimals, an infinite number, or beyond what a double counts exactly
 */
export const toCents = (euros: number): Cents => {
  const cents = Math.round(euros * 100);
  // 1.005 * 100 is 100.49999…: what is not a whole number of cents shows when going back.
  if (
    !Number.isSafeInteger(cents) ||
    Math.abs(cents / 100 - euros) > 1e-9 * Math.max(1, Math.abs(euros))
  ) {
    throw new RangeError('een bedrag heeft ten hoogste twee decimalen');
  }
  return cents === 0 ? 0 : cents;
};

/** Cents to euros with two decimals, for JSON. */
export const toEuros = (cents: Cents): number => whole(cents) / 100;

/**
 * A share of an amount, rounded to the nearest cent; half a cent goes up (away from zero).
 * `percentage` may have decimals: `shareOf(100_01, 12.5)` = 1250.
 */
export const shareOf = (cents: Cents, percentage: number): Cents => {
  // In thousandths of a percent the product stays an integer, so that half a cent is seen as half.
  const product = whole(cents) * Math.round(percentage * 1000);
  const rounded = Math.sign(product) * Math.floor((Math.abs(product) + 50_000) / 100_000);
  return rounded === 0 ? 0 : rounded;
};

/** '€ 1.401,50'; with a no-break space, so that the amount stays on one line. */
export const formatEuro = (cents: Cents): string => EURO.format(whole(cents) / 100);

// helpers

const EURO = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' });

const whole = (cents: Cents): Cents => {
  if (!Number.isSafeInteger(cents))
    throw new RangeError('een bedrag in centen is een geheel getal');
  return cents;
};
