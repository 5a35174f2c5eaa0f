import type { Trx } from '../../connect.ts';

/** The offices that do tasks for these municipalities, or did: front offices first, at most a hundred. */
export async function findKantorenVan(
  trx: Trx,
  gemeenten: readonly string[],
): Promise<{ kantoor: string; naam: string }[]> {
  const { rows } = await trx.raw(
    `select id as kantoor, naam from kantoren k
     where exists (select from uitvoeringen u where u.kantoor_id = k.id and u.gemeente = any(:gemeenten))
     order by soort desc, naam limit 100`,
    { gemeenten: [...gemeenten] },
  );
  return rows;
}
