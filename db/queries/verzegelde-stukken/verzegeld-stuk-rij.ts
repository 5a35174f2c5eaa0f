/** A row of `verzegelde_stukken` without its content. */
export type VerzegeldStukKop = {
  id: string;
  zaak_id: string;
  gemeente: string;
  soort: 'rapport' | 'proces-verbaal';
  /** reference of the party that wrote it */
  kenmerk: string;
  geschreven_op: Date;
  ontvangen_op: Date;
};

export type VerzegeldStukRij = VerzegeldStukKop & {
  /** JSON, encrypted as db/bsn-vault.ts says */
  inhoud: Buffer;
};
