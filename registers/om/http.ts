import { connectAfzender } from '../berichten.ts';
import { expectAnswer, type HttpOptions, isInstant, isText, postJson } from '../http.ts';
import type { Aangiftebewijs, Om } from './port.ts';

const REGISTER = 'het Openbaar Ministerie';

/** The prosecutor over HTTP: `POST <url>/aangiften`, idempotent on the key, and `POST <url>/berichten`. */
export const connectOm = (url: string, options: HttpOptions = {}): Om => ({
  ...connectAfzender(REGISTER, url, options),
  async doeAangifte(aangifte, sleutel) {
    const answer = await postJson({
      ...options,
      register: REGISTER,
      url: `${url}/aangiften`,
      body: aangifte,
      idempotencyKey: sleutel,
    });
    return expectAnswer<Aangiftebewijs>(REGISTER, answer, {
      kenmerk: isText,
      ontvangenOp: isInstant,
    });
  },
});
