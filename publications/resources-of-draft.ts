import type { Trx } from '../db/connect.ts';
import { findBestanden } from '../db/queries/ontwerp-bestanden/find-bestanden.ts';
import { findGepubliceerdeTabellen } from '../db/queries/ontwerp-bestanden/find-gepubliceerde-bestanden.ts';
import { findGepubliceerdeModellen } from '../db/queries/ontwerpen/find-gepubliceerde-modellen.ts';
import type { OntwerpRij } from '../db/queries/ontwerpen/ontwerp-rij.ts';
import type { Resource } from '../engine/port.ts';
import { withPublished } from './at-start.ts';
import type { SoftwareFile } from './files.ts';
import { boundModel, tableOf } from './publish-bundle.ts';

/**
 * Everything that would run if this draft were published now: its model and tables, and those of all other processes as they run.
 *
 * @param files models and tables of the software
 */
export async function resourcesOfDraft(
  trx: Trx,
  ontwerp: OntwerpRij,
  files: readonly Resource[],
  software: SoftwareFile,
): Promise<Resource[]> {
  const bestanden = await findBestanden(trx, ontwerp.id);
  const tables = await findGepubliceerdeTabellen(trx);
  const running = withPublished(
    files,
    { models: await findGepubliceerdeModellen(trx), tables },
    software,
  );
  const own: Resource[] = [
    {
      name: `${ontwerp.proces}.bpmn`,
      content: Buffer.from(await boundModel(trx, ontwerp, bestanden, software)),
    },
    ...bestanden.flatMap((file) => (file.soort === 'beslistabel' ? [tableOf(file)] : [])),
  ];
  // The last of a name counts.
  const byName = new Map(
    [...tables.map(tableOf), ...running, ...own].map((resource) => [resource.name, resource]),
  );
  return [...byName.values()];
}
