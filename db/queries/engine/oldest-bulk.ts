import type { Trx } from '../../connect.ts';

/** The bulk whose turn it is, unlocked: who applies it a second time finds that all of it was applied. */
export const oldestBulk = (trx: Trx): Promise<{ id: string; facts: object[] } | undefined> =>
  trx('engine_bulks').select('id', 'facts').orderBy('id').first();
