export type Boekingsoort =
  | 'hoofdsom'
  | 'brutering'
  | 'rente'
  | 'kosten'
  | 'betaling'
  | 'verrekening'
  | 'kwijtschelding'
  | 'afboeking'
  | 'correctie'
  | 'te-veel-ontvangen';

/** A row of `vordering_boekingen`; rows are only ever added. */
export type BoekingRij = {
  id: string;
  vordering_id: string;
  gemeente: string;
  soort: Boekingsoort;
  /** euros with two decimals, as text; below zero = less is owed */
  bedrag: string;
  boekdatum: string;
  kenmerk: string;
  door: string | null;
  /** the debtor who paid; `null` = not known, or no payment */
  betaald_door: string | null;
  geboekt_op: Date;
};
