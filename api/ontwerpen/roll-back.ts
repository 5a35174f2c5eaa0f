import { findGepubliceerdeBestanden } from '../../db/queries/ontwerp-bestanden/find-gepubliceerde-bestanden.ts';
import { putBestand } from '../../db/queries/ontwerp-bestanden/put-bestand.ts';
import { findPublicatieVanModel } from '../../db/queries/ontwerpen/find-gepubliceerde-modellen.ts';
import { currentFile } from '../../publications/files.ts';
import type { Call } from '../http/route.ts';
import type { StudioParts } from './known.ts';

/**
 * Puts into a draft the files as they were with an earlier version of its process: what was published by then, or else what came with
 * the software. A file that was new later is left alone: the earlier model does not use it.
 */
export async function bringBackFiles(
  { trx, actor, now }: Pick<Call, 'trx' | 'actor' | 'now'>,
  { id, proces, motorXml }: { id: string; proces: string; motorXml: string },
  { software }: StudioParts,
): Promise<void> {
  const publication = await findPublicatieVanModel(trx, { proces, motorXml });
  const then = publication
    ? await findGepubliceerdeBestanden(trx, { tot: publication.gepubliceerd_op })
    : [];
  for (const { proces: of, soort, naam } of await findGepubliceerdeBestanden(trx)) {
    if (of !== proces) continue;
    const file = { soort, naam };
    const was =
      then.find((one) => one.soort === soort && one.naam === naam)?.inhoud ?? software(soort, naam);
    const is = await currentFile(trx, file, software);
    if (was === null || was === is) continue;
    await putBestand(trx, {
      ontwerp_id: id,
      ...file,
      inhoud: was,
      basis: is,
      versie: 1,
      gewijzigd_door: actor.id,
      gewijzigd_op: now,
    });
  }
}
