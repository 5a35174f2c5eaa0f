const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/**
 * The eleven-test of a burgerservicenummer (Wet algemene bepalingen burgerservicenummer): nine digits,
 * weights 9,8,7,6,5,4,3,2,-1, the sum greater than zero and divisible by 11. Eight digits do not pass: add
 * the leading zero first with `normaliseBsn`.
 */
export const isValidBsn = (bsn: string): boolean => {
  if (!/^\d{9}$/.test(bsn)) return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(bsn[index]), 0);
  return sum > 0 && sum % 11 === 0;
};

/** Removes spaces and dots and restores the leading zero of an eight-digit number; judges nothing. */
export const normaliseBsn = (input: string): string => {
  const digits = input.replace(/[\s.]/g, '');
  return /^\d{8}$/.test(digits) ? `0${digits}` : digits;
};
