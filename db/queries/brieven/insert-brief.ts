import type { Trx } from '../../connect.ts';

export type BriefRij = {
  id: string;
  zaak_id: string;
  gemeente: string;
  besluit_id: string | null;
  /** co-debtor to whom it goes; `null` = the resident of the case */
  schuldenaar_id: string | null;
  sjabloon: string;
  onderwerp: string;
  pdf: Buffer;
  /** what goes into the envelope when it holds a secret; `null` = the letter as it is kept */
  pdf_verzending: Buffer | null;
  opgesteld_op: Date;
  verzonden_op: Date | null;
  verzendkenmerk: string | null;
  sleutel: string;
};

/** Keeps a letter. The same key twice is one letter. */
export async function insertBrief(
  trx: Trx,
  brief: Omit<BriefRij, 'verzonden_op' | 'verzendkenmerk' | 'pdf_verzending'> & {
    readonly pdf_verzending?: Buffer;
  },
): Promise<void> {
  await trx('brieven').insert(brief).onConflict('sleutel').ignore();
}
