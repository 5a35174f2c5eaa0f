import type { Trx } from '../../connect.ts';
import type { BestandRij } from './bestand-rij.ts';

/** Remembers the file of the software beside what is published now: a release that changes that one takes its place. */
export async function markGepubliceerd(
  trx: Trx,
  { ontwerp_id, soort, naam }: Pick<BestandRij, 'ontwerp_id' | 'soort' | 'naam'>,
  bestandHash: string | null,
): Promise<void> {
  await trx('ontwerp_bestanden')
    .where({ ontwerp_id, soort, naam })
    .update({ bestand_hash: bestandHash });
}
