import type { Gemeente, Regeling } from '../codes.ts';

/** Every variable of the process `herstelverzuim`, with who sets it. */
export type Variables = {
  /** the calling process */
  zaakId: string;
  /** the calling process */
  gemeente: Gemeente;
  /** the calling process */
  regeling: Regeling;
  /** job aanvulling-vragen: moment at which the hersteltermijn is over */
  hersteltermijnTot: string;
  /** form aanvulling-verwerken: what was asked for is there; false = the applicant will not send it */
  aanvullingOntvangen: boolean;
  /** the model, from aanvullingOntvangen or the lapse of the term; handed to the calling process */
  herstelUitkomst: 'aangevuld' | 'verlopen';
};

export const errors = {} as const;
export const messages = {} as const;
