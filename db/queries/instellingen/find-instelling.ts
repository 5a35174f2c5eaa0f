import type { Trx } from '../../connect.ts';

/** The value of a setting of a municipality on a day; `undefined` when it was never set. */
export async function findInstelling(
  trx: Trx,
  { sleutel, gemeente, op }: { sleutel: string; gemeente: string; op: string },
): Promise<unknown | undefined> {
  const row = await trx('instellingen')
    .where({ sleutel, gemeente })
    .where('geldig_vanaf', '<=', op)
    .orderBy('geldig_vanaf', 'desc')
    .first('waarde');
  return row?.waarde;
}
