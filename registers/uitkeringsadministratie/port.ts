import type { Day } from '../../law/calendar.ts';

/** The benefit administration of the back office: it pays, sets off and keeps the month run. */
export interface Uitkeringsadministratie {
  /**
   * Gives a payment order. The same `sleutel` has one effect and gives the same answer, however often sent.
   *
   * @throws RegisterWeigert when the order cannot be executed as given
   * @throws RegisterOnbereikbaar when it does not answer in time: send again with the same `sleutel`
   */
  geefBetaalopdracht(opdracht: Betaalopdracht, sleutel: string): Promise<Ontvangstbewijs>;
}

export type Betaalopdracht = {
  readonly betalingId: string;
  readonly zaakId: string;
  readonly gemeente: string;
  readonly bsn: string;
  readonly regeling: string;
  readonly soort: 'voorschot' | 'uitkering' | 'verrekening';
  /** Euros with two decimals, above zero; a set-off is told by `soort`, not by a minus sign. */
  readonly bedrag: number;
  /** First day to which the amount belongs. */
  readonly ingangsdatum: Day;
  /** Once, or every calendar month from `ingangsdatum` on (art. 45 lid 1 Pw). */
  readonly ritme: 'eenmalig' | 'maandelijks';
  readonly omschrijving: string;
};

export type Ontvangstbewijs = {
  /** Reference given by the party. */
  readonly kenmerk: string;
  /** ISO 8601 instant. */
  readonly ontvangenOp: string;
};
