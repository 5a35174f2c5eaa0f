import type { Trx } from '../../connect.ts';
import { tellOntwerp } from '../ontwerpen/tell-ontwerp.ts';
import type { BestandRij } from './bestand-rij.ts';

/** Keeps a file of a draft that the caller holds, as the version that it names. */
export async function putBestand(
  trx: Trx,
  bestand: Omit<BestandRij, 'gewijzigd_door_naam'>,
): Promise<void> {
  const { inhoud, versie, gewijzigd_door, gewijzigd_op } = bestand;
  await trx('ontwerp_bestanden')
    .insert(bestand)
    .onConflict(['ontwerp_id', 'soort', 'naam'])
    .merge({ inhoud, versie, gewijzigd_door, gewijzigd_op });
  await tellOntwerp(trx, bestand.ontwerp_id);
}
