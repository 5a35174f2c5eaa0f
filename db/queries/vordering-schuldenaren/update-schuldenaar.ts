import type { Trx } from '../../connect.ts';
import type { SchuldenaarRij } from './schuldenaar-rij.ts';

export async function updateSchuldenaar(
  trx: Trx,
  schuldenaarId: string,
  wijziging: Partial<
    Pick<SchuldenaarRij, 'bekendgemaakt_op' | 'bezwaar_tot' | 'beeindigd_op' | 'eindreden'>
  >,
): Promise<void> {
  await trx('vordering_schuldenaren').where({ id: schuldenaarId }).update(wijziging);
}
