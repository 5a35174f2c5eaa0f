import type { Trx } from '../../connect.ts';

/** @param kantoren offices whose shared views the medewerker may take away as well. @returns whether there was one */
export async function deleteWeergave(
  trx: Trx,
  id: string,
  medewerkerId: string,
  kantoren: readonly string[],
): Promise<boolean> {
  const { rowCount } = await trx.raw(
    'delete from weergaven where id = :id and (eigenaar = :medewerkerId or kantoor_id = any(:kantoren::text[]))',
    { id, medewerkerId, kantoren: [...kantoren] },
  );
  return rowCount === 1;
}
