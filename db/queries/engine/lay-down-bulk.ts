import type { Trx } from '../../connect.ts';

/** Keeps what the broker sent until it is applied. @param facts as they are applied later */
export async function layDownBulk(trx: Trx, facts: readonly object[]): Promise<void> {
  await trx('engine_bulks').insert({ facts: JSON.stringify(facts) });
}
