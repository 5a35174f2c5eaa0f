import { type HttpOptions, postJson } from '../http.ts';
import type { Doorzendbewijs, Partner } from './port.ts';

/** Passing an application on over HTTP: `POST <url>/doorzendingen`, idempotent on the key. */
export const connectPartner = (url: string, options: HttpOptions = {}): Partner => ({
  async verstuurDoorzending(doorzending, sleutel) {
    const answer = await postJson({
      ...options,
      register: 'de partner',
      url: `${url}/doorzendingen`,
      body: doorzending,
      idempotencyKey: sleutel,
    });
    return answer as Doorzendbewijs;
  },
});
