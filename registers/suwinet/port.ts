import type { Day } from '../../law/calendar.ts';

/**
 * Suwinet-Inlezen: what UWV, SVB, DUO, RDW and Kadaster know about income and means (art. 62 Wet Suwi,
 * art. 64 Pw). Role-bound and logged by the party; a case handler sees only what the case needs.
 */
export interface Suwinet {
  /**
   * @throws PersoonOnbekend when nobody has this number
   * @throws RegisterWeigert when the register refuses
   * @throws RegisterOnbereikbaar when it does not answer in time: try again later
   */
  raadpleegPersoon(vraag: SuwinetVraag): Promise<SuwinetGegevens>;
}

export type SuwinetVraag = {
  readonly bsn: string;
  readonly zaakId: string;
  readonly gemeente: string;
};

/** All amounts in euros with two decimals, per month unless said otherwise. */
export type SuwinetGegevens = {
  /** Polisadministratie (UWV). */
  readonly inkomstenverhoudingen: readonly {
    readonly werkgever: string;
    readonly soort: 'loondienst' | 'zelfstandige' | 'uitzend' | 'oproep';
    readonly begonnenOp: Day;
    readonly geeindigdOp: Day | null;
    readonly brutoPerMaand: number;
    readonly nettoPerMaand: number;
    readonly urenPerWeek: number | null;
  }[];
  /** UWV, SVB and municipalities. */
  readonly uitkeringen: readonly {
    readonly soort: string;
    readonly instantie: string;
    readonly begonnenOp: Day;
    readonly geeindigdOp: Day | null;
    readonly nettoPerMaand: number;
  }[];
  /** RDW. `dagwaarde` in euros. */
  readonly voertuigen: readonly {
    readonly soort: 'personenauto' | 'motor' | 'bromfiets' | 'caravan';
    readonly bouwjaar: number;
    readonly dagwaarde: number;
    readonly opNaamSinds: Day;
  }[];
  /** Kadaster. `waarde`: WOZ value in euros. */
  readonly onroerendGoed: readonly {
    readonly soort: string;
    readonly plaats: string;
    readonly waarde: number;
  }[];
  /** DUO; `null`: not known there. */
  readonly duo: {
    readonly ingeschreven: boolean;
    readonly opleiding: string | null;
    readonly soortOnderwijs:
      | 'po-vso'
      | 'praktijkonderwijs'
      | 'mbo-bol'
      | 'mbo-bbl'
      | 'hbo'
      | 'wo'
      | null;
    readonly studiefinancieringPerMaand: number | null;
    /** Last day of the most recent enrolment; matters for art. 41 lid 4, a, Pw. */
    readonly uitgeschrevenOp: Day | null;
  } | null;
};
