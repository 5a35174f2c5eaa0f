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
  opgesteld_op: Date;
  verzonden_op: Date | null;
  verzendkenmerk: string | null;
  sleutel: string;
};

/** Keeps a letter. The same key twice is one letter. */
export async function insertBrief(
  trx: Trx,
  brief: Omit<BriefRij, 'verzonden_op' | 'verzendkenmerk'>,
): Promise<void> {
  await trx('brieven').insert(brief).onConflict('sleutel').ignore();
}
