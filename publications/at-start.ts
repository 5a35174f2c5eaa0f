import type { Db } from '../db/connect.ts';
import {
  findGepubliceerdeTabellen,
  type GepubliceerdBestand,
} from '../db/queries/ontwerp-bestanden/find-gepubliceerde-bestanden.ts';
import {
  findGepubliceerdeModellen,
  type GepubliceerdModel,
} from '../db/queries/ontwerpen/find-gepubliceerde-modellen.ts';
import { inTransaction } from '../db/transaction.ts';
import type { Resource } from '../engine/port.ts';
import { type FormDefinition, loadForms, loadSections } from '../forms/load.ts';
import { readFormFile } from '../forms/read-file.ts';
import { bindTables, calledIn, ownId } from './bundle.ts';
import { hashOf, holds, publishedFiles, type SoftwareFile } from './files.ts';
import { tableOf } from './publish-bundle.ts';

/** What the engine gets when the platform starts: the files of the software, and what the designers published in their place. */
export async function resourcesAtStart(
  db: Db,
  files: readonly Resource[],
  software: SoftwareFile,
): Promise<Resource[]> {
  return inTransaction(db, '*', async (trx) =>
    withPublished(
      files,
      {
        models: await findGepubliceerdeModellen(trx),
        tables: await findGepubliceerdeTabellen(trx),
      },
      software,
    ),
  );
}

/**
 * What the designers published stands in place of the file that came with the software, until a release brings another one: then that
 * is deployed, and the designers begin anew from it. A model whose table a release changed calls that one again.
 */
export function withPublished(
  files: readonly Resource[],
  {
    models,
    tables,
  }: { models: readonly GepubliceerdModel[]; tables: readonly GepubliceerdBestand[] },
  software: SoftwareFile,
): Resource[] {
  const shipped = new Map(files.map(({ name, content }) => [name, content]));
  const overtaken = new Map(
    tables
      .filter((table) => !holds(table, software))
      .map(({ naam, ontwerp_id }) => [ownId(naam, ontwerp_id), naam]),
  );
  const published = new Map(
    models
      .filter(
        ({ proces, bestand_hash }) =>
          bestand_hash === hashOf(shipped.get(`${proces}.bpmn`) ?? null),
      )
      .map(({ proces, motor_xml }) => [`${proces}.bpmn`, bindTables(motor_xml, overtaken)]),
  );
  const called = new Set([...published.values()].flatMap(calledIn));
  return [
    ...files.map((file) => {
      const xml = published.get(file.name);
      return xml === undefined ? file : { name: file.name, content: Buffer.from(xml) };
    }),
    ...[...published]
      .filter(([name]) => !shipped.has(name))
      .map(([name, xml]) => ({ name, content: Buffer.from(xml) })),
    ...tables.filter(({ naam, ontwerp_id }) => called.has(ownId(naam, ontwerp_id))).map(tableOf),
  ];
}

/** The forms of the software, with what the designers published in place of the files that no release changed since. */
export async function formsAtStart(
  db: Db,
  software: SoftwareFile,
): Promise<Map<string, FormDefinition>> {
  const forms = loadForms();
  const published = await inTransaction(db, '*', (trx) => publishedFiles(trx, software));
  const sections = loadSections();
  for (const { soort, naam, inhoud } of published)
    if (soort === 'formulier') forms.set(naam, readFormFile(naam, inhoud, sections));
  return forms;
}
