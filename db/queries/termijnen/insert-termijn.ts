import type { Trx } from '../../connect.ts';
import type { TermijnRij } from './termijn-rij.ts';

/** A second running term of the same soort in one case is refused by the index `termijnen_een_lopend`. */
export async function insertTermijn(
  trx: Trx,
  rij: Omit<TermijnRij, 'gesloten_op' | 'versie' | 'status'>,
): Promise<TermijnRij> {
  const [termijn] = await trx<TermijnRij>('termijnen')
    .insert({
      ...rij,
      status: 'lopend',
      uitleg: JSON.stringify(rij.uitleg) as unknown as unknown[],
    })
    .returning('*');
  return termijn as TermijnRij;
}
