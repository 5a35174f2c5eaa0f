export type AflossingsplanRij = {
  id: string;
  vordering_id: string;
  gemeente: string;
  wijze: 'ineens' | 'termijnen' | 'verrekening' | 'uitstel';
  /** euros with two decimals, as text */
  bedrag_per_maand: string | null;
  beslagvrije_voet: string | null;
  status: 'lopend' | 'voldaan' | 'verbroken' | 'vervangen';
  afgesproken_op: string;
  door: string | null;
  sleutel: string;
};

export type AflossingstermijnRij = {
  plan_id: string;
  gemeente: string;
  nummer: number;
  vervalt_op: string;
  /** euros with two decimals, as text */
  bedrag: string;
};
