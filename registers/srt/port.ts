import type { Day } from '../../law/calendar.ts';
import type { Afzender } from '../berichten.ts';

/** Sociale Recherche Twente: gets a referral, and writes back what it does with it. Its own intake rules are not public. */
export interface Srt extends Afzender {
  /**
   * Hands a referral over: a question with the least data that answers it. The same `sleutel` has one effect.
   *
   * @throws RegisterWeigert when SRT does not accept the form of it
   * @throws RegisterOnbereikbaar when it does not answer in time: send again with the same `sleutel`
   */
  verstuurVerwijzing(verwijzing: Verwijzing, sleutel: string): Promise<Verwijzingsbewijs>;
}

export const CATEGORIEEN = [
  'gezamenlijke-huishouding',
  'adres',
  'inkomen-werk',
  'vermogen',
  'buitenland',
  'identiteit',
] as const;
export type Categorie = (typeof CATEGORIEEN)[number];

export type Verwijzing = {
  readonly zaakId: string;
  readonly gemeente: string;
  readonly bsn: string;
  readonly naam: string;
  readonly categorie: Categorie;
  readonly vraag: string;
  readonly feiten: string;
  readonly periodeVan: Day | null;
  readonly periodeTot: Day | null;
  /** Estimate of the damage, whole euros. */
  readonly schatting: number | null;
  readonly spoed: boolean;
};

export type Verwijzingsbewijs = {
  readonly kenmerk: string;
  /** ISO 8601 instant. */
  readonly ontvangenOp: string;
};
