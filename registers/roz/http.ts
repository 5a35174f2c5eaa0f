import { connectAfzender } from '../berichten.ts';
import { expectAnswer, type HttpOptions, isInstant, isText, postJson } from '../http.ts';
import type { Adviesbewijs, Roz } from './port.ts';

const REGISTER = 'ROZ Twente';

/** ROZ Twente over HTTP: `POST <url>/adviesverzoeken`, idempotent on the key, and `POST <url>/berichten`. */
export const connectRoz = (url: string, options: HttpOptions = {}): Roz => ({
  ...connectAfzender(REGISTER, url, options),
  async vraagAdvies(verzoek, sleutel) {
    const answer = await postJson({
      ...options,
      register: REGISTER,
      url: `${url}/adviesverzoeken`,
      body: verzoek,
      idempotencyKey: sleutel,
    });
    return expectAnswer<Adviesbewijs>(REGISTER, answer, {
      kenmerk: isText,
      ontvangenOp: isInstant,
    });
  },
});
