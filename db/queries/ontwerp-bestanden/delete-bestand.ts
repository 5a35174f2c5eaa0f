import type { Trx } from '../../connect.ts';
import { tellOntwerp } from '../ontwerpen/tell-ontwerp.ts';
import type { BestandRij } from './bestand-rij.ts';

/** Takes the change of a file out of a draft that the caller holds: what is published holds again. */
export async function deleteBestand(
  trx: Trx,
  { ontwerp_id, soort, naam }: Pick<BestandRij, 'ontwerp_id' | 'soort' | 'naam'>,
): Promise<void> {
  await trx('ontwerp_bestanden').where({ ontwerp_id, soort, naam }).delete();
  await tellOntwerp(trx, ontwerp_id);
}
