import type { Trx } from '../../connect.ts';

/** Keeps the answer of the first request, in the transaction of its effect. */
export async function storeAntwoord(
  trx: Trx,
  medewerkerId: string,
  sleutel: string,
  status: number,
  antwoord: unknown,
): Promise<void> {
  await trx('idempotentie')
    .where({ medewerker_id: medewerkerId, sleutel })
    .update({ status, antwoord: JSON.stringify(antwoord) });
}
