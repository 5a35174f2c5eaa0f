import { expectAnswer, type HttpOptions, isInstant, isText, postJson } from '../http.ts';
import type { Ontvangstbewijs, Uitkeringsadministratie } from './port.ts';

const REGISTER = 'de uitkeringsadministratie';

/** The benefit administration over HTTP: `POST <url>/betaalopdrachten`, idempotent on the key. */
export const connectUitkeringsadministratie = (
  url: string,
  options: HttpOptions = {},
): Uitkeringsadministratie => ({
  async geefBetaalopdracht(opdracht, sleutel) {
    const answer = await postJson({
      ...options,
      register: REGISTER,
      url: `${url}/betaalopdrachten`,
      body: opdracht,
      idempotencyKey: sleutel,
    });
    return expectAnswer<Ontvangstbewijs>(REGISTER, answer, {
      kenmerk: isText,
      ontvangenOp: isInstant,
    });
  },
});
