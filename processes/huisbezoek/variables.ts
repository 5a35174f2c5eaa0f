import type { Gemeente, Regeling } from '../codes.ts';

/** Every variable of the process `huisbezoek`, with who sets it. The findings go to the case file. */
export type Variables = {
  /** the calling process */
  zaakId: string;
  /** the calling process */
  gemeente: Gemeente;
  /** the calling process */
  regeling: Regeling;
};

export const errors = {} as const;
export const messages = {} as const;
