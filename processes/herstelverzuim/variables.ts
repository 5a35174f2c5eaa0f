import type { Gemeente, Regeling } from '../codes.ts';

/** Every variable of the process `herstelverzuim`, with who sets it. */
export type Variables = {
  /** the calling process */
  zaakId: string;
  /** the calling process */
  gemeente: Gemeente;
  /** the calling process */
  regeling: Regeling;
  /** jobs aanvulling-vragen and uitstel-geven: moment at which a reminder goes out */
  herinneringOp: string;
  /** jobs aanvulling-vragen and uitstel-geven: moment at which the hersteltermijn is over */
  hersteltermijnTot: string;
  /** form aanvulling-verwerken: something came; false = the applicant will not send anything */
  aanvullingOntvangen: boolean;
  /** form aanvulling-verwerken: with what came the application is complete; null when nothing came */
  aanvullingCompleet: boolean | null;
  /** form aanvulling-verwerken: weeks that the applicant gets besides; null when that was not asked */
  uitstelWeken: number | null;
  /** the model, from what came or the lapse of the term; the calling process never gets `onvolledig` (a new round) and `uitstel` */
  herstelUitkomst: 'aangevuld' | 'onvolledig' | 'uitstel' | 'verlopen';
};

export const errors = {} as const;
export const messages = {
  /** api: the resident answered by the code of his letter */
  aanvullingIngediend: 'aanvulling-ingediend',
} as const;
