import { createHash } from 'node:crypto';
import type { Trx } from '../db/connect.ts';
import type { Bestandssoort } from '../db/queries/ontwerp-bestanden/bestand-rij.ts';
import {
  findGepubliceerdeBestanden,
  type GepubliceerdBestand,
} from '../db/queries/ontwerp-bestanden/find-gepubliceerde-bestanden.ts';

/** The text of a form, table or letter that comes with the software; null when it has none of that name. */
export type SoftwareFile = (soort: Bestandssoort, naam: string) => string | null;

export type FileName = { readonly soort: Bestandssoort; readonly naam: string };

/** The hash by which a publication remembers the file of the software. */
export const hashOf = (content: string | Buffer | null): string | null =>
  content === null ? null : createHash('sha256').update(content).digest('hex');

/** A release that changed the file since the publication takes its place. */
export const holds = (
  { soort, naam, bestand_hash }: GepubliceerdBestand,
  software: SoftwareFile,
): boolean => bestand_hash === hashOf(software(soort, naam));

/** The texts that were published in the studio and still hold. */
export async function publishedFiles(
  trx: Trx,
  software: SoftwareFile,
): Promise<GepubliceerdBestand[]> {
  return (await findGepubliceerdeBestanden(trx)).filter((file) => holds(file, software));
}

/** The text that holds now: what was published last, or what came with the software. */
export async function currentFile(
  trx: Trx,
  { soort, naam }: FileName,
  software: SoftwareFile,
): Promise<string | null> {
  const published = (await publishedFiles(trx, software)).find(
    (file) => file.soort === soort && file.naam === naam,
  );
  return published?.inhoud ?? software(soort, naam);
}
