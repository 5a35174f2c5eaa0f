import { addPeriod, type Day } from './calendar.ts';

/**
 * Pensionable age by date of birth (art. 7a Algemene Ouderdomswet), as the SVB publishes it. Rows are in
 * order of birth; each holds for people born before `geborenVoor`.
 */
const TABLE: readonly { geborenVoor: Day; maanden: number }[] = [
  { geborenVoor: '1955-09-01', maanden: 66 * 12 + 4 }, // reached in 2021 or earlier
  { geborenVoor: '1956-06-01', maanden: 66 * 12 + 7 }, // 2022
  { geborenVoor: '1957-03-01', maanden: 66 * 12 + 10 }, // 2023
  { geborenVoor: '1961-01-01', maanden: 67 * 12 }, // 2024 - 2027
  { geborenVoor: '1963-10-01', maanden: 67 * 12 + 3 }, // 2028 - 2030
];

/** Later rows are fixed each year by ministerial order, five years ahead; until then the last known age. */
const NOT_YET_FIXED = 67 * 12 + 3;

export type AowDate = { readonly datum: Day; readonly status: 'vastgesteld' | 'niet-geverifieerd' };

/**
 * The first day on which a person has reached the pensionable age. For people born on or after 1 October
 * 1963 the age is not yet known here: the result is then marked 'niet-geverifieerd'.
 */
export const aowDate = (geboortedatum: Day): AowDate => {
  const row = TABLE.find(({ geborenVoor }) => geboortedatum < geborenVoor);
  return {
    datum: addPeriod(geboortedatum, `P${row?.maanden ?? NOT_YET_FIXED}M`),
    status: row ? 'vastgesteld' : 'niet-geverifieerd',
  };
};
