import { aowDate } from './aow-age.ts';
import { addPeriod, type Day } from './calendar.ts';

/** Groups of art. 13, 20, 21, 22 and 41 Pw; an upper age is included ('21-26' ends at the 27th birthday). */
export type AgeGroup = 'onder-18' | '18-20' | '21-26' | '27-aow' | 'aow';

/**
 * The age group of a person on a day. `geboortedatum` and `peildatum` are calendar days.
 *
 * @throws RangeError when the person is not yet born on `peildatum`, or a day does not exist
 */
export const ageGroup = (geboortedatum: Day, peildatum: Day): AgeGroup => {
  const age = ageOn(geboortedatum, peildatum);
  if (age < 18) return 'onder-18';
  if (age < 21) return '18-20';
  if (age < 27) return '21-26';
  return peildatum >= aowDate(geboortedatum).datum ? 'aow' : '27-aow';
};

/**
 * Age in whole years on a day. Somebody born on 29 February becomes a year older on 1 March in a year
 * without that day (AANNAME: no article says so; a full year has then passed).
 *
 * @throws RangeError when the person is not yet born on `peildatum`
 */
export const ageOn = (geboortedatum: Day, peildatum: Day): number => {
  addPeriod(peildatum, 'P0D'); // refuses a day that does not exist
  addPeriod(geboortedatum, 'P0D');
  if (peildatum < geboortedatum) throw new RangeError('de peildatum ligt vóór de geboortedatum');
  const years = Number(peildatum.slice(0, 4)) - Number(geboortedatum.slice(0, 4));
  return peildatum.slice(5) >= geboortedatum.slice(5) ? years : years - 1;
};
