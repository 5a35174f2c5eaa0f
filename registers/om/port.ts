import type { Day } from '../../law/calendar.ts';
import type { Afzender } from '../berichten.ts';

/** The public prosecutor: decides whether there is a prosecution (art. 5:44 Awb). */
export interface Om extends Afzender {
  /**
   * Reports an offence. The same `sleutel` has one effect.
   *
   * @throws RegisterWeigert when the prosecutor does not accept the form of it
   * @throws RegisterOnbereikbaar when it does not answer in time: send again with the same `sleutel`
   */
  doeAangifte(aangifte: Aangifte, sleutel: string): Promise<Aangiftebewijs>;
}

export type Aangifte = {
  readonly zaakId: string;
  readonly gemeente: string;
  readonly bsn: string;
  readonly naam: string;
  readonly srtKenmerk: string | null;
  /** Damage in whole euros, net. */
  readonly schade: number;
  readonly aangifteOp: Day;
};

export type Aangiftebewijs = {
  readonly kenmerk: string;
  /** ISO 8601 instant. */
  readonly ontvangenOp: string;
};
