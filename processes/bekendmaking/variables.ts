import type { Gemeente, Regeling } from '../codes.ts';

/** Every variable of the process `bekendmaking`, with who sets it. */
export type Variables = {
  /** the calling process */
  zaakId: string;
  /** the calling process */
  gemeente: Gemeente;
  /** the calling process */
  regeling: Regeling;
  /** the calling process: the decision to announce */
  besluitId: string;
  /** job brief-opstellen: the letter of the decision */
  briefId: string;
};

export const errors = {} as const;
export const messages = {} as const;
