/** A row of `termijnen`, in the column names of the database. Only terms/ writes this table. */
export type TermijnRij = {
  id: string;
  zaak_id: string;
  gemeente: string;
  soort: string;
  grondslag: string;
  wettelijk: boolean;
  begint_op: string;
  duur: string;
  einddatum: string;
  waarschuwing_op: string | null;
  status: 'lopend' | 'opgeschort' | 'afgerond' | 'verstreken';
  uitleg: unknown[];
  gesloten_op: Date | null;
  versie: number;
};
