import { connectAfzender } from '../berichten.ts';
import { expectAnswer, type HttpOptions, isInstant, isText, postJson } from '../http.ts';
import type { Srt, Verwijzingsbewijs } from './port.ts';

const REGISTER = 'de Sociale Recherche Twente';

/** SRT over HTTP: `POST <url>/verwijzingen`, idempotent on the key, and `POST <url>/berichten`. */
export const connectSrt = (url: string, options: HttpOptions = {}): Srt => ({
  ...connectAfzender(REGISTER, url, options),
  async verstuurVerwijzing(verwijzing, sleutel) {
    const answer = await postJson({
      ...options,
      register: REGISTER,
      url: `${url}/verwijzingen`,
      body: verwijzing,
      idempotencyKey: sleutel,
    });
    return expectAnswer<Verwijzingsbewijs>(REGISTER, answer, {
      kenmerk: isText,
      ontvangenOp: isInstant,
    });
  },
});
