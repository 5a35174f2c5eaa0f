import type { Gemeente } from '../codes.ts';

/** Every variable of the process `termijnbewaking`, with who sets it. One instance watches one term of one case. */
export type Variables = {
  /** message termijn-geopend: the term that is watched */
  termijnId: string;
  /** message termijn-geopend */
  zaakId: string;
  /** message termijn-geopend */
  gemeente: Gemeente;
  /** messages termijn-geopend and termijn-gewijzigd, job termijn-signaleren: moment at which to look again */
  volgendeDatum: string;
  /** job termijn-signaleren: 75 % is over (beslistermijn only), this is the last day (and the term can still be extended), or the term has passed */
  signaal: 'gevaar' | 'laatste-dag' | 'verlengen' | 'verstreken';
  /** job termijn-signaleren: the term may be extended by a notice, and was not yet (art. 4:14 lid 3 Awb) */
  verlengbaar: boolean;
  /** form termijn-in-gevaar-beoordelen */
  gevaarMaatregel: 'versnellen' | 'herverdelen' | 'verlengen' | 'geen';
  /** form beslistermijn-verlengen */
  verlengen: boolean;
};

export const errors = {
  /** job termijn-verlengen: the new date is not after the old one, or the term passed or was extended already */
  VERLENGING_GEWEIGERD: 'VERLENGING_GEWEIGERD',
} as const;

/** Messages the process waits for, correlated by termijnId; terms/ sends them through the outbox. */
export const messages = {
  /** a term started to run */
  termijnGeopend: 'termijn-geopend',
  /** the term was suspended, resumed or extended: `volgendeDatum` is new */
  termijnGewijzigd: 'termijn-gewijzigd',
  /** what the term was for has been done, or is no longer due */
  termijnGesloten: 'termijn-gesloten',
} as const;
