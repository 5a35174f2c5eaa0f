import { connectAfzender } from '../berichten.ts';
import { expectAnswer, type HttpOptions, isInstant, isText, postJson } from '../http.ts';
import type { Ontvangstbewijs, Uitkeringsadministratie } from './port.ts';

const REGISTER = 'de uitkeringsadministratie';

/** The benefit administration over HTTP: `POST <url>/betaalopdrachten`, `/invorderingsopdrachten` and `/uitkeringswijzigingen`, idempotent on the key. */
export const connectUitkeringsadministratie = (
  url: string,
  options: HttpOptions = {},
): Uitkeringsadministratie => {
  const order = async (path: string, body: object, idempotencyKey: string) => {
    const answer = await postJson({
      ...options,
      register: REGISTER,
      url: `${url}/${path}`,
      body,
      idempotencyKey,
    });
    return expectAnswer<Ontvangstbewijs>(REGISTER, answer, {
      kenmerk: isText,
      ontvangenOp: isInstant,
    });
  };
  return {
    ...connectAfzender(REGISTER, url, options),
    geefBetaalopdracht: (opdracht, sleutel) => order('betaalopdrachten', opdracht, sleutel),
    geefInvorderingsopdracht: (opdracht, sleutel) =>
      order('invorderingsopdrachten', opdracht, sleutel),
    geefUitkeringswijziging: (wijziging, sleutel) =>
      order('uitkeringswijzigingen', wijziging, sleutel),
  };
};
