import { isDay } from '../law/calendar.ts';
import { BriefgegevenOnjuist, BriefgegevenOntbreekt } from './errors.ts';

/** Fields that a template may ask for without needing them. */
export const OPTIONAL = ['briefhoofd', 'aanhef', 'toelichting'];

/**
 * Wraps the data of a letter so that reading a fact that is not there is an error which names it. The data
 * comes out of a case file: what the types promise may be missing in an old or half-filled one. `null` means
 * "deliberately none" and passes; `undefined`, an empty text and a number that is none do not.
 *
 * @param optional fields that a template may ask for without needing them
 */
export const guard = <Data extends object>(
  sjabloon: string,
  data: Data,
  optional: readonly string[],
): Data => wrap(sjabloon, data, '', new Set(optional));

// helpers

const wrap = <Data extends object>(
  sjabloon: string,
  data: Data,
  path: string,
  optional: ReadonlySet<string>,
): Data =>
  new Proxy(data, {
    get(target, key, receiver) {
      const value: unknown = Reflect.get(target, key, receiver);
      if (typeof key === 'symbol' || (Array.isArray(target) && !/^\d+$/.test(key))) return value;
      const veld = path === '' ? key : `${path}.${key}`;
      if (value === undefined && optional.has(veld)) return undefined;
      if (value === undefined || (typeof value === 'string' && value.trim() === '')) {
        throw new BriefgegevenOntbreekt(sjabloon, veld);
      }
      if (typeof value === 'number' && !isAmountOrCount(value))
        throw new BriefgegevenOnjuist(sjabloon, veld);
      // By custom of the whole platform a field that ends in 'Op', 'datum' or 'Voor' holds a day.
      if (DAY_FIELD.test(key) && value !== null && !(typeof value === 'string' && isDay(value))) {
        throw new BriefgegevenOnjuist(sjabloon, veld);
      }
      return typeof value === 'object' && value !== null
        ? wrap(sjabloon, value, veld, optional)
        : value;
    },
  });

/** Every number in a letter is a count, a percentage or euros: never more than two decimals. */
const isAmountOrCount = (value: number): boolean =>
  Number.isFinite(value) && Math.abs(Math.round(value * 100) - value * 100) < 1e-6;

const DAY_FIELD = /(Op|Voor|datum|dagtekening)$/;
