import type { Day } from '../../law/calendar.ts';
import type { Afzender } from '../berichten.ts';

/** ROZ Twente: advises on assistance for the self-employed (Bbz 2004); the municipality decides (art. 3:5 Awb). */
export interface Roz extends Afzender {
  /**
   * Asks for an advice, or reminds of one that was asked. The same `sleutel` has one effect. The advice itself comes later, as a message.
   *
   * @throws RegisterWeigert when ROZ does not accept the form of it
   * @throws RegisterOnbereikbaar when it does not answer in time: send again with the same `sleutel`
   */
  vraagAdvies(verzoek: Adviesverzoek, sleutel: string): Promise<Adviesbewijs>;
}

/** `opnieuw`: it advised before, and that was not enough to decide on. */
export const AANLEIDINGEN = ['eerste', 'herinnering', 'opnieuw'] as const;
export type Aanleiding = (typeof AANLEIDINGEN)[number];

/** Who applied, and when: what ROZ needs about the business it asks the resident itself. */
export type Adviesverzoek = {
  readonly zaakId: string;
  readonly gemeente: string;
  readonly bsn: string;
  readonly naam: string;
  readonly aanvraagOp: Day;
  /** Last day before somebody of ours asks where the advice is. */
  readonly adviesVoor: Day;
  readonly aanleiding: Aanleiding;
};

export type Adviesbewijs = {
  readonly kenmerk: string;
  /** ISO 8601 instant. */
  readonly ontvangenOp: string;
};

/** What its message `advies` says; a positive one names kind, form, euros and months. */
export const ADVIEZEN = ['positief', 'voorwaarden', 'negatief'] as const;
export const SOORTEN = ['levensonderhoud', 'bedrijfskapitaal'] as const;
export const VORMEN = ['om-niet', 'lening'] as const;
