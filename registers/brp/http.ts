import { isDay } from '../../law/calendar.ts';
import { connectAfzender } from '../berichten.ts';
import { expectAnswer, type HttpOptions, isText, postJson } from '../http.ts';
import type { Brp, BrpPersoon } from './port.ts';

const REGISTER = 'BRP';

/** The BRP over HTTP: `POST <url>/personen` with the number in the body. */
export const connectBrp = (url: string, options: HttpOptions = {}): Brp => ({
  ...connectAfzender(REGISTER, url, options),
  async raadpleegPersoon(vraag) {
    const answer = await postJson({
      ...options,
      register: REGISTER,
      url: `${url}/personen`,
      body: vraag,
    });
    return expectAnswer<BrpPersoon>(REGISTER, answer, {
      naam: isText,
      geboortedatum: isBirthDate,
      huisgenoten: Array.isArray,
    });
  },
});

// helpers

/** The BRP knows birth dates of which the day or month is unknown; the law needs one: a person decides. */
const isBirthDate = (value: unknown): boolean => typeof value === 'string' && isDay(value);
