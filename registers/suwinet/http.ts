import { expectAnswer, type HttpOptions, postJson } from '../http.ts';
import type { Suwinet, SuwinetGegevens } from './port.ts';

const REGISTER = 'Suwinet';

/** Suwinet over HTTP: `POST <url>/personen` with the number in the body. */
export const connectSuwinet = (url: string, options: HttpOptions = {}): Suwinet => ({
  async raadpleegPersoon(vraag) {
    const answer = await postJson({
      ...options,
      register: REGISTER,
      url: `${url}/personen`,
      body: vraag,
    });
    return expectAnswer<SuwinetGegevens>(REGISTER, answer, {
      inkomstenverhoudingen: Array.isArray,
      uitkeringen: Array.isArray,
      voertuigen: Array.isArray,
      onroerendGoed: Array.isArray,
    });
  },
});
