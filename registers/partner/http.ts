import { expectAnswer, type HttpOptions, isInstant, isText, postJson } from '../http.ts';
import type { Doorzendbewijs, Partner } from './port.ts';

const REGISTER = 'de partner';

/** Passing an application on over HTTP: `POST <url>/doorzendingen`, idempotent on the key. */
export const connectPartner = (url: string, options: HttpOptions = {}): Partner => ({
  async verstuurDoorzending(doorzending, sleutel) {
    const answer = await postJson({
      ...options,
      register: REGISTER,
      url: `${url}/doorzendingen`,
      body: doorzending,
      idempotencyKey: sleutel,
    });
    return expectAnswer<Doorzendbewijs>(REGISTER, answer, {
      kenmerk: isText,
      ontvangenOp: isInstant,
    });
  },
});
