import { isDay } from '../../law/calendar.ts';
import { connectAfzender } from '../berichten.ts';
import { expectAnswer, type HttpOptions, isText, postJson } from '../http.ts';
import type { Brp, BrpPartner, BrpPersoon } from './port.ts';

const REGISTER = 'BRP';

/** The BRP over HTTP: `POST <url>/personen` and `/partners` with the number in the body. */
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
      geboortedatum: isWholeDay,
      huisgenoten: Array.isArray,
    });
  },
  async raadpleegPartners(vraag) {
    const answer = await postJson({
      ...options,
      register: REGISTER,
      url: `${url}/partners`,
      body: vraag,
    });
    const { partners } = expectAnswer<{ partners: BrpPartner[] }>(REGISTER, answer, {
      partners: Array.isArray,
    });
    return partners.map((partner) =>
      expectAnswer<BrpPartner>(REGISTER, partner, {
        bsn: isText,
        sinds: isWholeDay,
        tot: (value) => value === null || isWholeDay(value),
      }),
    );
  },
});

// helpers

/** The BRP knows dates of which the day or month is unknown; the law needs one: a person decides. */
const isWholeDay = (value: unknown): boolean => typeof value === 'string' && isDay(value);
