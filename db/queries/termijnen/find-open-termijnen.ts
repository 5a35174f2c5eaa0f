import type { Trx } from '../../connect.ts';
import type { TermijnRij } from './termijn-rij.ts';

/** Every term of the case that nobody has closed yet, passed ones included. */
export async function findOpenTermijnen(
  trx: Trx,
  { zaakId, behalve = [] }: { zaakId: string; behalve?: readonly string[] },
): Promise<TermijnRij[]> {
  return trx<TermijnRij>('termijnen')
    .where({ zaak_id: zaakId, gesloten_op: null })
    .whereNotIn('soort', [...behalve])
    .orderBy('id');
}
