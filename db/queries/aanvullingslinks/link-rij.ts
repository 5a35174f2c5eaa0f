/** A row of `aanvullingslinks`: one request for what is missing, and the answer of the resident as far as it is. */
export type LinkRij = {
  id: string;
  zaak_id: string;
  gemeente: string;
  status: 'open' | 'ingediend' | 'ingetrokken';
  verwijzing: string;
  code_hash: Buffer;
  /** wrong codes since it was given */
  mislukt: number;
  /** what was asked for, one thing each */
  gevraagd: string[];
  /** text per question, by its number from 1 */
  antwoorden: Readonly<Record<string, string>>;
  /** of the answer: every change is a next one */
  versie: number;
  /** `null` = the letter */
  gegeven_door: string | null;
  gegeven_op: Date;
  bezocht_op: Date | null;
  ingediend_op: Date | null;
  ingetrokken_door: string | null;
  ingetrokken_op: Date | null;
};
