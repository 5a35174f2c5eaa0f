import type { Day } from '../../law/calendar.ts';
import type { Afzender } from '../berichten.ts';

/** The benefit administration of the back office: it pays, sets off and keeps the month run. */
export interface Uitkeringsadministratie extends Afzender {
  /**
   * Gives a payment order. The same `sleutel` has one effect and gives the same answer, however often sent.
   *
   * @throws RegisterWeigert when the order cannot be executed as given
   * @throws RegisterOnbereikbaar when it does not answer in time: send again with the same `sleutel`
   */
  geefBetaalopdracht(opdracht: Betaalopdracht, sleutel: string): Promise<Ontvangstbewijs>;

  /**
   * Gives an order about a claim: set off every month (art. 60 lid 3 and 4 Pw), stop that, or pay back. The same `sleutel` has
   * one effect and gives the same answer. What is set off comes back as payments.
   *
   * @throws RegisterWeigert when the order cannot be executed as given
   * @throws RegisterOnbereikbaar when it does not answer in time: send again with the same `sleutel`
   */
  geefInvorderingsopdracht(
    opdracht: Invorderingsopdracht,
    sleutel: string,
  ): Promise<Ontvangstbewijs>;

  /**
   * Changes a benefit that runs: suspend, resume, another amount, a reduction, the end. The same `sleutel` has one effect and
   * gives the same answer.
   *
   * @throws RegisterWeigert when the change cannot be made as given
   * @throws RegisterOnbereikbaar when it does not answer in time: send again with the same `sleutel`
   */
  geefUitkeringswijziging(
    wijziging: Uitkeringswijziging,
    sleutel: string,
  ): Promise<Ontvangstbewijs>;
}

export const wijzigingen = [
  'opschorten',
  'hervatten',
  'herzien',
  'verlagen',
  'beeindigen',
] as const;

export type Uitkeringswijziging = {
  readonly zaakId: string;
  readonly gemeente: string;
  readonly bsn: string;
  readonly regeling: string;
  readonly soort: (typeof wijzigingen)[number];
  /** First day to which the change belongs. */
  readonly ingangsdatum: Day;
  /** Euros a month with two decimals, only of `herzien`. */
  readonly bedrag: number | null;
  /** Only of `verlagen`. */
  readonly percentage: number | null;
  /** Months, only of `verlagen`. */
  readonly maanden: number | null;
};

export type Invorderingsopdracht = {
  readonly opdrachtId: string;
  readonly vorderingId: string;
  readonly zaakId: string;
  readonly gemeente: string;
  readonly bsn: string;
  readonly regeling: string;
  readonly soort: 'verrekenen' | 'verrekening-stoppen' | 'terugbetalen' | 'rente-vergoeden';
  /** Euros with two decimals: per month for a set-off, zero to stop one. */
  readonly bedrag: number;
  /** Euros a month that always remain; null where it does not apply. */
  readonly beslagvrijeVoet: number | null;
  readonly ingangsdatum: Day;
};

export type Betaalopdracht = {
  readonly betalingId: string;
  readonly zaakId: string;
  readonly gemeente: string;
  readonly bsn: string;
  readonly regeling: string;
  readonly soort: 'voorschot' | 'uitkering' | 'verrekening' | 'dwangsom';
  /** Euros with two decimals, above zero; a set-off is told by `soort`, not by a minus sign. */
  readonly bedrag: number;
  /** First day to which the amount belongs. */
  readonly ingangsdatum: Day;
  /** Once, or every calendar month from `ingangsdatum` on (art. 45 lid 1 Pw). */
  readonly ritme: 'eenmalig' | 'maandelijks';
  readonly omschrijving: string;
  /** Only for a part that goes to somebody who applied together with the resident: who, and to which account (IBAN). */
  readonly ontvanger?: { readonly naam: string; readonly rekeningnummer: string };
};

export type Ontvangstbewijs = {
  /** Reference given by the party. */
  readonly kenmerk: string;
  /** ISO 8601 instant. */
  readonly ontvangenOp: string;
};
