import { type HttpOptions, postJson } from '../http.ts';
import type { Suwinet, SuwinetGegevens } from './port.ts';

/** Suwinet over HTTP: `POST <url>/personen` with the number in the body. */
export const connectSuwinet = (url: string, options: HttpOptions = {}): Suwinet => ({
  async raadpleegPersoon(vraag) {
    const answer = await postJson({
      ...options,
      register: 'Suwinet',
      url: `${url}/personen`,
      body: vraag,
    });
    return answer as SuwinetGegevens;
  },
});
