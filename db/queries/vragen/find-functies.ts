import type { Trx } from '../../connect.ts';

/** Codes of functies with their names, in the order of the names. */
export async function findFuncties(
  trx: Trx,
  codes: readonly string[],
): Promise<{ code: string; naam: string }[]> {
  const { rows } = await trx.raw(
    'select code, naam from functies where code = any(?::text[]) order by naam',
    [[...codes]],
  );
  return rows;
}
