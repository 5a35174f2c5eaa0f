import type { Trx } from '../../connect.ts';
import { INHOUD } from './inhoud.ts';

/** Hash of what the engine gets of a draft as it is now; undefined when there is none. */
export async function findInhoud(trx: Trx, ontwerpId: string): Promise<string | undefined> {
  const { rows } = await trx.raw(`select ${INHOUD} as inhoud from ontwerpen o where o.id = ?`, [
    ontwerpId,
  ]);
  return rows[0]?.inhoud;
}
