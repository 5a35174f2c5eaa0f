import type { Trx } from '../../connect.ts';

export async function findFormulier(
  trx: Trx,
  id: string,
  versie: number,
): Promise<{ schema: object; validator: string } | undefined> {
  return trx('formulier_versies').where({ id, versie }).first('schema', 'validator');
}
