import type { Trx } from '../../connect.ts';

export async function removeBulk(trx: Trx, id: string): Promise<void> {
  await trx('engine_bulks').where({ id }).delete();
}
