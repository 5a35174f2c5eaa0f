import type { Day } from '../../law/calendar.ts';

/** The bodies to which an application is passed on (art. 2:3 Awb, art. 42 and 47a Pw). */
export interface Partner {
  /**
   * Passes an application on, with its original date of receipt. The same `sleutel` has one effect.
   *
   * @throws RegisterWeigert when the partner does not accept it
   * @throws RegisterOnbereikbaar when it does not answer in time: send again with the same `sleutel`
   */
  verstuurDoorzending(doorzending: Doorzending, sleutel: string): Promise<Doorzendbewijs>;

  /**
   * Asks a body that pays the resident a benefit to pay part of it to us (art. 60a Pw). The same `sleutel` has one effect.
   *
   * @throws RegisterWeigert when the partner does not accept it
   * @throws RegisterOnbereikbaar when it does not answer in time: send again with the same `sleutel`
   */
  vraagVerrekening(verzoek: Verrekeningsverzoek, sleutel: string): Promise<Doorzendbewijs>;
}

export const VERREKENAARS = ['uwv', 'svb', 'andere-gemeente'] as const;
export type Verrekenaar = (typeof VERREKENAARS)[number];

export type Verrekeningsverzoek = {
  readonly zaakId: string;
  /** The municipality that is owed. */
  readonly gemeente: string;
  readonly partij: Verrekenaar;
  readonly bsn: string;
  readonly naam: string;
  /** Euros still owed. */
  readonly bedrag: number;
  readonly grondslag: string;
};

export const PARTIJEN = ['svb', 'roz-twente', 'andere-gemeente'] as const;
export type Partij = (typeof PARTIJEN)[number];

export type Doorzending = {
  readonly zaakId: string;
  /** The municipality that passes it on. */
  readonly gemeente: string;
  readonly partij: Partij;
  /** Name of the receiving municipality or body, when `partij` leaves it open. */
  readonly ontvanger: string | null;
  readonly bsn: string;
  readonly naam: string;
  readonly regeling: string;
  /** Keeps the resident's rights: the receiver counts from here (art. 6:15 by analogy, art. 44 Pw). */
  readonly meldingOp: Day;
  readonly aanvraagOp: Day | null;
  readonly grondslag: string;
};

export type Doorzendbewijs = {
  readonly kenmerk: string;
  /** ISO 8601 instant. */
  readonly ontvangenOp: string;
};
