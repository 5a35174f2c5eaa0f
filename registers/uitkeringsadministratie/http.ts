import { type HttpOptions, postJson } from '../http.ts';
import type { Ontvangstbewijs, Uitkeringsadministratie } from './port.ts';

/** The benefit administration over HTTP: `POST <url>/betaalopdrachten`, idempotent on the key. */
export const connectUitkeringsadministratie = (
  url: string,
  options: HttpOptions = {},
): Uitkeringsadministratie => ({
  async geefBetaalopdracht(opdracht, sleutel) {
    const answer = await postJson({
      ...options,
      register: 'de uitkeringsadministratie',
      url: `${url}/betaalopdrachten`,
      body: opdracht,
      idempotencyKey: sleutel,
    });
    return answer as Ontvangstbewijs;
  },
});
