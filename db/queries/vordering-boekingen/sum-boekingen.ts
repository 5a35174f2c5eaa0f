import type { Trx } from '../../connect.ts';

/** What is owed of a claim, in cents: the sum of its bookings, added up by PostgreSQL. */
export async function sumBoekingen(trx: Trx, vorderingId: string): Promise<number> {
  const row = await trx('vordering_boekingen')
    .where({ vordering_id: vorderingId })
    .first(trx.raw('(coalesce(sum(bedrag), 0) * 100)::bigint::text as centen'));
  return Number(row?.centen ?? 0);
}
