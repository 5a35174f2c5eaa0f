/** A row of the outbox. */
export type OutboxRij = {
  id: string;
  soort: string;
  sleutel: string;
  reeks: string;
  zaak_id: string | null;
  gemeente: string;
  inhoud: Record<string, unknown>;
  pogingen: number;
};
