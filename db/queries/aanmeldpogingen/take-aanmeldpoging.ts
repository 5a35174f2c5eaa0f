import type { Trx } from '../../connect.ts';
import type { Aanmeldpoging } from './insert-aanmeldpoging.ts';

/** The login under way, taken out: an answer of the provider can be used once. */
export async function takeAanmeldpoging(
  trx: Trx,
  stateHash: Buffer,
  nu: Date,
): Promise<Aanmeldpoging | undefined> {
  const [poging] = await trx<Aanmeldpoging>('aanmeldpogingen')
    .where({ state_hash: stateHash })
    .delete()
    .returning('*');
  return poging && poging.verloopt_op > nu ? poging : undefined;
}
