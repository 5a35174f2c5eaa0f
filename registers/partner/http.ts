import { expectAnswer, type HttpOptions, isInstant, isText, postJson } from '../http.ts';
import type { Doorzendbewijs, Partner } from './port.ts';

const REGISTER = 'de partner';

/** The partners over HTTP: `POST <url>/doorzendingen` and `/verrekeningsverzoeken`, idempotent on the key. */
export const connectPartner = (url: string, options: HttpOptions = {}): Partner => {
  const send = async (path: string, body: object, idempotencyKey: string) => {
    const answer = await postJson({
      ...options,
      register: REGISTER,
      url: `${url}/${path}`,
      body,
      idempotencyKey,
    });
    return expectAnswer<Doorzendbewijs>(REGISTER, answer, {
      kenmerk: isText,
      ontvangenOp: isInstant,
    });
  };
  return {
    verstuurDoorzending: (doorzending, sleutel) => send('doorzendingen', doorzending, sleutel),
    vraagVerrekening: (verzoek, sleutel) => send('verrekeningsverzoeken', verzoek, sleutel),
  };
};
