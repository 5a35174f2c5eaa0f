import type { Trx } from '../db/connect.ts';
import { findNewestFormulierVersies } from '../db/queries/formulier-versies/find-newest-formulier-versies.ts';
import { holdPublicaties } from '../db/queries/formulier-versies/hold-publicaties.ts';
import { insertFormulierVersie } from '../db/queries/formulier-versies/insert-formulier-versie.ts';
import { lockFormulierVersies } from '../db/queries/formulier-versies/lock-formulier-versies.ts';
import type { BestandRij } from '../db/queries/ontwerp-bestanden/bestand-rij.ts';
import { findBestanden } from '../db/queries/ontwerp-bestanden/find-bestanden.ts';
import { markGepubliceerd } from '../db/queries/ontwerp-bestanden/mark-gepubliceerd.ts';
import { changeOntwerp } from '../db/queries/ontwerpen/change-ontwerp.ts';
import type { OntwerpRij } from '../db/queries/ontwerpen/ontwerp-rij.ts';
import {
  type BehoudenBrief,
  findNieuwsteVersies,
  keepBrieven,
} from '../db/queries/procesversie-brieven/keep-brieven.ts';
import { insertProcesversieFormulieren } from '../db/queries/procesversie-formulieren/insert-procesversie-formulieren.ts';
import type { Deployed, Resource } from '../engine/port.ts';
import { loadSections } from '../forms/load.ts';
import { readFormFile } from '../forms/read-file.ts';
import { writersOf } from '../letters/sentences/written-by.ts';
import { bindTables, calledIn, marked, ownId, renamedTable } from './bundle.ts';
import { hashOf, publishedFiles, type SoftwareFile } from './files.ts';

export type PublicationParts = {
  /** text of a form, table or letter that came with the software */
  readonly software: SoftwareFile;
  /** of the model of this process that came with the software; null when it has none */
  readonly fileHash: (proces: string) => string | null;
  /** Gives the engine everything at once, or nothing. */
  readonly deploy: (resources: readonly Resource[]) => Promise<readonly Deployed[]>;
};

/**
 * Puts a bundle into use: its forms become the next versions, its letters hold for new cases, its tables and its model go to the engine in one deployment. The caller
 * holds the draft; when the engine is away or refuses, the transaction is to end without effect.
 *
 * @returns the new version of the draft
 * @throws EngineUnavailable, EngineRejected
 */
export async function publishBundle(
  trx: Trx,
  ontwerp: OntwerpRij,
  { software, fileHash, deploy }: PublicationParts,
  now: Date,
  approval: Partial<
    Pick<OntwerpRij, 'beoordeeld_door' | 'beoordeeld_op' | 'ingaat_op' | 'notities'>
  > = {},
): Promise<number> {
  const { id, proces } = ontwerp;
  await holdPublicaties(trx);
  const files = await findBestanden(trx, id);
  const pins = await publishForms(trx, files, now);
  const letters = await lettersUntilNow(trx, files, software);
  const motorXml = await boundModel(trx, ontwerp, files, software);
  for (const file of files)
    await markGepubliceerd(trx, file, hashOf(software(file.soort, file.naam)));
  const versie = await changeOntwerp(trx, ontwerp, {
    ...approval,
    status: 'gepubliceerd',
    gepubliceerd_op: now,
    motor_xml: motorXml,
    publicatie_fout: null,
    bestand_hash: fileHash(proces),
  });
  // Last, so that nothing is written when the engine does not take it.
  const deployed = await deploy([
    { name: `${proces}.bpmn`, content: Buffer.from(motorXml) },
    ...files.flatMap((file) => (file.soort === 'beslistabel' ? [tableOf(file)] : [])),
  ]);
  const version = deployed.find(({ processId }) => processId === proces)?.version ?? 1;
  await insertProcesversieFormulieren(
    trx,
    pins.map((pin) => ({ ...pin, proces, tot_versie: version - 1 })),
  );
  await keepLetters(trx, proces, version - 1, letters);
  return versie;
}

/** What the letters of a bundle said before it. */
async function lettersUntilNow(
  trx: Trx,
  files: readonly BestandRij[],
  software: SoftwareFile,
): Promise<BehoudenBrief[]> {
  const names = files.flatMap(({ soort, naam }) => (soort === 'brief' ? [naam] : []));
  if (names.length === 0) return [];
  const published = (await publishedFiles(trx, software)).filter(({ soort }) => soort === 'brief');
  return names.map((sjabloon) => ({
    sjabloon,
    ontwerpId: published.find(({ naam }) => naam === sjabloon)?.ontwerp_id ?? null,
  }));
}

/** Running cases keep their letters, and so does every other process that writes them, until its own next bundle. */
async function keepLetters(
  trx: Trx,
  proces: string,
  totVersie: number,
  letters: readonly BehoudenBrief[],
): Promise<void> {
  await keepBrieven(trx, proces, totVersie, letters);
  for (const letter of letters) {
    const others = writersOf(letter.sjabloon).filter((other) => other !== proces);
    for (const { proces: other, versie } of await findNieuwsteVersies(trx, others))
      await keepBrieven(trx, other, versie, [letter]);
  }
}

/** @returns for each form that changed the version that running cases keep */
async function publishForms(
  trx: Trx,
  files: readonly BestandRij[],
  now: Date,
): Promise<{ formulier_id: string; formulier_versie: number }[]> {
  const forms = files.filter(({ soort }) => soort === 'formulier');
  if (forms.length === 0) return [];
  await lockFormulierVersies(trx);
  const newest = await findNewestFormulierVersies(trx);
  const sections = loadSections();
  // Loaded only when there is something to compile: the compiler is most of this module's memory.
  const { compileForm } = await import('../forms/compile.ts');
  const pins: { formulier_id: string; formulier_versie: number }[] = [];
  for (const { naam, inhoud } of forms) {
    const { schema, hash } = readFormFile(naam, inhoud, sections);
    const known = newest.get(naam);
    if (known?.inhoudHash.equals(hash)) continue;
    await insertFormulierVersie(trx, {
      id: naam,
      versie: (known?.versie ?? 0) + 1,
      inhoudHash: hash,
      schema,
      validator: compileForm(schema).code,
      gepubliceerdOp: now,
    });
    if (known) pins.push({ formulier_id: naam, formulier_versie: known.versie });
  }
  return pins;
}

/** The model with each table that the studio published called by its own id. */
export async function boundModel(
  trx: Trx,
  { id, xml }: OntwerpRij,
  files: readonly BestandRij[],
  software: SoftwareFile,
): Promise<string> {
  const published = (await publishedFiles(trx, software)).filter(
    ({ soort }) => soort === 'beslistabel',
  );
  const own = files.filter(({ soort }) => soort === 'beslistabel');
  const ids = new Map(
    [...published, ...own].map(({ naam, ontwerp_id }) => [naam, ownId(naam, ontwerp_id)]),
  );
  const bound = bindTables(xml, ids);
  return files.length > 0 || calledIn(bound).some((called) => called.includes('.'))
    ? marked(bound, id)
    : bound;
}

/** A table as the engine gets it. */
export const tableOf = ({
  naam,
  inhoud,
  ontwerp_id,
}: Pick<BestandRij, 'naam' | 'inhoud' | 'ontwerp_id'>): Resource => {
  const id = ownId(naam, ontwerp_id);
  return { name: `${id}.dmn`, content: Buffer.from(renamedTable(inhoud, naam, id)) };
};
