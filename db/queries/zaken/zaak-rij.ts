/** A row of `zaken`, in the column names of the database. */
export type ZaakRij = {
  id: string;
  nummer: string;
  gemeente: string;
  proces: string;
  regeling: string;
  persoon_id: string;
  status: 'wordt-gestart' | 'in-behandeling' | 'afgerond' | 'ingetrokken' | 'afgebroken';
  uitkomst: string | null;
  melding_op: string;
  aanvraag_op: string | null;
  besloten_op: string | null;
  gestart_op: Date;
  beeindigd_op: Date | null;
  gestart_door: string | null;
  process_instance_key: string | null;
  /** the case or decision this one follows from */
  oorzaak_zaak_id: string | null;
  oorzaak_besluit_id: string | null;
  /** where a case that was brought over or moved began; null = at the beginning */
  mijlpaal: string | null;
  /** visible to enforcement only: the row-level security of every table of the case follows it (docs/adr/0016-a-case-may-be-sealed.md) */
  verzegeld: boolean;
  sleutel: string | null;
  versie: number;
};
