import type { Day } from '../../law/calendar.ts';
import type { Afzender } from '../berichten.ts';

/**
 * Basisregistratie personen (after Haal Centraal BRP Personen bevragen). Its facts are authentic: they may
 * not be asked from the resident again (art. 53a lid 1 Pw).
 */
export interface Brp extends Afzender {
  /**
   * @throws PersoonOnbekend when nobody has this number
   * @throws RegisterWeigert when the register refuses (e.g. no authorisation for this purpose)
   * @throws RegisterOnbereikbaar when it does not answer in time: try again later
   */
  raadpleegPersoon(vraag: BrpVraag): Promise<BrpPersoon>;
  /**
   * Whom the person is or was married to or registered partner of, with their numbers: only for who has to pay along (art. 59 Pw).
   * Who lives together without that is not in it.
   *
   * @throws as raadpleegPersoon
   */
  raadpleegPartners(vraag: BrpVraag): Promise<readonly BrpPartner[]>;
}

export type BrpVraag = {
  readonly bsn: string;
  /** For the register's own log of who asked what for (art. 3.11 Wet BRP); carries no personal data. */
  readonly zaakId: string;
  readonly gemeente: string;
};

export type BrpPersoon = {
  readonly naam: string;
  readonly geboortedatum: Day;
  /** `null`: registered without an address (e.g. briefadres unknown, moved abroad). */
  readonly adres: BrpAdres | null;
  /** CBS code of four digits and name; `null`: not registered as a resident. */
  readonly gemeenteVanInschrijving: { readonly code: string; readonly naam: string } | null;
  readonly inschrijvingSinds: Day | null;
  readonly nationaliteit: string;
  /** `null` for a Dutch national; else the residence title as registered. */
  readonly verblijfstitel: string | null;
  readonly burgerlijkeStaat:
    | 'ongehuwd'
    | 'gehuwd'
    | 'geregistreerd-partner'
    | 'gescheiden'
    | 'weduwe-weduwnaar';
  readonly overledenOp: Day | null;
  /** The other people registered at the address, without their numbers (data minimisation). */
  readonly huisgenoten: readonly BrpHuisgenoot[];
};

/** A marriage or registered partnership. */
export type BrpPartner = {
  readonly bsn: string;
  readonly sinds: Day;
  /** Last day of it; `null`: it goes on. */
  readonly tot: Day | null;
};

export type BrpAdres = {
  readonly straat: string;
  readonly huisnummer: string;
  readonly postcode: string;
  readonly woonplaats: string;
};

export type BrpHuisgenoot = {
  readonly naam: string;
  readonly geboortedatum: Day;
  readonly relatie: 'partner' | 'kind' | 'ouder' | 'broer-zus' | 'geen-familie';
};

/** CBS codes of the municipalities that run the Participatiewet here. */
export const GEMEENTECODES: Readonly<Record<string, string>> = {
  '1774': 'dinkelland',
  '0183': 'tubbergen',
  '0173': 'oldenzaal',
};
