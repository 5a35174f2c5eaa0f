import type { Trx } from '../../connect.ts';
import type { BoekingRij } from './boeking-rij.ts';

/** The bookings of a claim in the order in which they were made. A claim of ten years of instalments stays below the bound. */
export async function findBoekingen(trx: Trx, vorderingId: string): Promise<BoekingRij[]> {
  return trx<BoekingRij>('vordering_boekingen')
    .where({ vordering_id: vorderingId })
    .orderBy('id')
    .limit(2000);
}

/** The same, with the name of whoever booked; the last made first, as a page shows them. */
export async function findBoekingenMetNamen(
  trx: Trx,
  vorderingId: string,
): Promise<(BoekingRij & { naam: string | null })[]> {
  const { rows } = await trx.raw(
    `select b.*, m.naam from vordering_boekingen b left join medewerkers m on m.id = b.door
     where b.vordering_id = ? order by b.id desc limit 2000`,
    [vorderingId],
  );
  return rows;
}
