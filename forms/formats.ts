import { isValidBsn } from '../law/bsn.ts';
import { isDay } from '../law/calendar.ts';

/** Countries whose account numbers SEPA accepts have at most 34 characters (ISO 13616). */
const IBAN = /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/;

/** ISO 7064 MOD 97-10 over the number with its first four characters moved to the end. */
const isIban = (text: string): boolean => {
  const iban = text.replaceAll(' ', '').toUpperCase();
  if (!IBAN.test(iban)) return false;
  let rest = 0;
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    for (const digit of String(Number.parseInt(character, 36)))
      rest = (rest * 10 + Number(digit)) % 97;
  }
  return rest === 1;
};

/** The letters SA, SD and SS are never given out. */
const isPostcode = (text: string): boolean => /^[1-9]\d{3} ?(?!S[ADS])[A-Z]{2}$/.test(text);

/** One @, no spaces, a dot in the domain; whether the address exists only a message to it can tell. */
const isEmail = (text: string): boolean =>
  text.length <= 254 && /^[^\s@]{1,64}@[^\s@.]{1,63}(?:\.[^\s@.]{1,63}){1,8}$/.test(text);

/** Dutch number of ten digits or an international one; spaces and one hyphen are how people write it. */
const isTelefoon = (text: string): boolean =>
  /^(?:0\d{9}|(?:\+|00)[1-9]\d{7,13})$/.test(text.replace(/[\s-]/g, ''));

/**
 * The formats a form may use, the same functions on the server and in the browser. There are no others:
 * ajv-formats is switched off, so that no second version of a format can give a second verdict.
 */
export const formats: Record<string, (text: string) => boolean> = {
  bsn: isValidBsn,
  date: isDay,
  email: isEmail,
  iban: isIban,
  postcode: isPostcode,
  telefoon: isTelefoon,
};
