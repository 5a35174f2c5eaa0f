import type { Trx } from '../../connect.ts';

export type NieuwPostbusBericht = {
  partij: string;
  kenmerk: string;
  soort: string;
  geschreven_op: string;
  ontvangen_op: Date;
  inhoud: Buffer;
};

/** Keeps a message; one that is known already is not kept again. */
export async function insertPostbusBericht(trx: Trx, bericht: NieuwPostbusBericht): Promise<void> {
  await trx('postbus_berichten').insert(bericht).onConflict(['partij', 'kenmerk']).ignore();
}
