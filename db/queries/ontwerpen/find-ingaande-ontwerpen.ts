import type { Trx } from '../../connect.ts';
import { findOntwerp } from './find-ontwerpen.ts';
import type { OntwerpRij } from './ontwerp-rij.ts';

/** Holds the approved draft whose moment has come, the longest waiting first; one that another process holds is passed over. */
export async function holdIngaandOntwerp(trx: Trx, nu: Date): Promise<OntwerpRij | undefined> {
  const row = await trx('ontwerpen')
    .where({ status: 'goedgekeurd' })
    .where('ingaat_op', '<=', nu)
    .orderBy('ingaat_op')
    .forUpdate()
    .skipLocked()
    .first('id');
  return row && findOntwerp(trx, row.id);
}
