import { type HttpOptions, postJson } from '../http.ts';
import type { Brp, BrpPersoon } from './port.ts';

/** The BRP over HTTP: `POST <url>/personen` with the number in the body. */
export const connectBrp = (url: string, options: HttpOptions = {}): Brp => ({
  async raadpleegPersoon(vraag) {
    const answer = await postJson({
      ...options,
      register: 'BRP',
      url: `${url}/personen`,
      body: vraag,
    });
    return answer as BrpPersoon;
  },
});
