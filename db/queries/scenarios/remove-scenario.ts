import type { Trx } from '../../connect.ts';

/** @returns false when it is not there (any more) */
export async function removeScenario(
  trx: Trx,
  { id, proces, op }: { id: string; proces: string; op: Date },
): Promise<boolean> {
  const { rowCount } = await trx.raw(
    'update scenarios set weg_op = :op where id = :id and proces = :proces and weg_op is null',
    { id, proces, op },
  );
  return rowCount === 1;
}
