import type { Trx } from '../../connect.ts';
import type { GelezenSleutel } from './sleutels.ts';

/** The value of a setting of a municipality on a day; `undefined` when it was never set. */
export async function findInstelling(
  trx: Trx,
  { sleutel, gemeente, op }: { sleutel: GelezenSleutel; gemeente: string; op: string },
): Promise<unknown | undefined> {
  const row = await trx('instellingen')
    .where({ sleutel, gemeente })
    .where('geldig_vanaf', '<=', op)
    .orderBy([
      { column: 'geldig_vanaf', order: 'desc' },
      { column: 'versie', order: 'desc' },
    ])
    .first('waarde');
  return row?.waarde;
}
