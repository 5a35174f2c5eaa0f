/** A row of the outbox. */
export type OutboxRij = {
  id: string;
  soort: string;
  sleutel: string;
  reeks: string;
  zaak_id: string | null;
  gemeente: string;
  inhoud: Record<string, unknown>;
  /** of the trace that it comes from (tracing/span.ts) */
  traceparent: string | null;
  /** tries that told something; a receiver that was away does not count */
  pogingen: number;
  /** how long it has been waiting, in ms */
  leeftijd: number;
};
