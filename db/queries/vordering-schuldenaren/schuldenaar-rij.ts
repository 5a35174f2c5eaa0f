export type Eindreden = 'vervallen' | 'overleden' | 'insolventie' | 'schone-lei' | 'akkoord';

/** A row of `vordering_schuldenaren`. */
export type SchuldenaarRij = {
  id: string;
  vordering_id: string;
  gemeente: string;
  rol: 'hoofdschuldenaar' | 'medeschuldenaar';
  /** article, e.g. 'art. 59 lid 1 Pw' */
  grond: string;
  /** `null` = nobody of ours: then name and address are in the row itself */
  persoon_id: string | null;
  naam: string | null;
  geboortedatum: string | null;
  adres: Record<string, unknown> | null;
  sinds: string;
  bekendgemaakt_op: string | null;
  bezwaar_tot: string | null;
  beeindigd_op: string | null;
  eindreden: Eindreden | null;
  sleutel: string;
};
