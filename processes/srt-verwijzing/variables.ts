import type { Gemeente, Regeling } from '../codes.ts';

/** Every variable of the process `srt-verwijzing`, with who sets it. */
export type Variables = {
  /** the calling process */
  zaakId: string;
  /** the calling process */
  gemeente: Gemeente;
  /** the calling process */
  regeling: Regeling;
  /** form srt-signaal-beoordelen; handed to the calling process */
  srtUitkomst: 'geen-verwijzing' | 'verwezen';
};

export const errors = {} as const;
export const messages = {} as const;
