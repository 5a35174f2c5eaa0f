import type { Trx } from '../../connect.ts';

export type Aanmeldpoging = {
  state_hash: Buffer;
  nonce: string;
  code_verifier: string;
  terug_naar: string;
  verloopt_op: Date;
};

/** Remembers what the answer of the OpenID provider must match. */
export async function insertAanmeldpoging(trx: Trx, poging: Aanmeldpoging): Promise<void> {
  await trx('aanmeldpogingen').insert(poging);
}
