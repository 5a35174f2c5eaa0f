import type { Gemeente, Regeling } from '../codes.ts';

/** Every variable of the process `gegevens-ophalen`, with who sets it. What the registers say goes to the case file. */
export type Variables = {
  /** the calling process */
  zaakId: string;
  /** the calling process */
  gemeente: Gemeente;
  /** the calling process */
  regeling: Regeling;
  /** the model: true when a register refused to answer, so that a person looks it up */
  registerWeigert: boolean;
};

/** BPMN errors: business outcomes of a job that the model draws. */
export const errors = {
  /** jobs brp-raadplegen and suwinet-raadplegen: the register refuses an answer about this person */
  REGISTER_WEIGERT: 'REGISTER_WEIGERT',
} as const;

export const messages = {} as const;
