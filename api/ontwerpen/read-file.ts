import type { Bestandssoort } from '../../db/queries/ontwerp-bestanden/bestand-rij.ts';
import type { FormFile } from '../../forms/bundle.ts';
import { type FormDefinition, loadSections } from '../../forms/load.ts';
import { readFormFile, UnreadableForm } from '../../forms/read-file.ts';
import type { FileName } from '../../publications/files.ts';
import { readLetter, UnreadableLetter } from '../../studio/letter.ts';
import { readTable, type Table, UnreadableTable } from '../../studio/table.ts';
import { InvalidRequest } from '../errors.ts';
import { text } from '../http/texts.ts';

/** A file of a draft that can be used, by its kind. */
export type ReadFile =
  | { readonly soort: 'formulier'; readonly formulier: FormDefinition }
  | { readonly soort: 'beslistabel'; readonly tabel: Table }
  | { readonly soort: 'brief'; readonly zinnen: Readonly<Record<string, string>> };

let sections: Map<string, FormFile> | undefined;
/** The sections of the case file that come with the software. */
export function sectionsOfCaseFile(): ReadonlyMap<string, FormFile> {
  sections ??= loadSections();
  return sections;
}

/** @throws UnreadableForm, UnreadableTable or UnreadableLetter */
export async function readBestand({ soort, naam }: FileName, inhoud: string): Promise<ReadFile> {
  if (soort === 'beslistabel') return { soort, tabel: await readTable(naam, inhoud) };
  if (soort === 'brief') return { soort, zinnen: readLetter(naam, inhoud) };
  return { soort, formulier: readFormFile(naam, inhoud, sectionsOfCaseFile()) };
}

/** Why a file cannot be used, in words for who drew it; anything else that went wrong is thrown on. */
export function unreadableInWords(error: unknown): { regel: string; melding: string } {
  if (error instanceof UnreadableLetter)
    return {
      regel: error.code,
      melding: text(`ontwerp.brief.${error.code}`, { detail: error.detail }),
    };
  if (!(error instanceof UnreadableForm || error instanceof UnreadableTable)) throw error;
  const { code, detail } = error;
  return {
    regel: code,
    melding:
      error instanceof UnreadableForm
        ? text(`ontwerp.formulier.${error.code}`, { detail })
        : text(`ontwerp.tabel.${error.code}`, { detail }),
  };
}

/** @throws InvalidRequest that says what is wrong with the text */
export async function mustBeReadable(file: FileName, inhoud: string): Promise<ReadFile> {
  try {
    return await readBestand(file, inhoud);
  } catch (error) {
    throw new InvalidRequest('', [{ pointer: '/inhoud', ...unreadableInWords(error) }]);
  }
}

/** What a file calls itself, without judging it: the list shows it. */
export function titleOf(soort: Bestandssoort, naam: string, inhoud: string): string {
  return TITLES[soort].exec(inhoud)?.[1] || naam;
}

const TITLES: Readonly<Record<Bestandssoort, RegExp>> = {
  formulier: /"title"\s*:\s*"((?:[^"\\]|\\.)*)"/,
  beslistabel: /<(?:\w+:)?decision\s[^>]*\bname="([^"]*)"/,
  brief: /"onderwerp"\s*:\s*"((?:[^"\\]|\\.)*)"/,
};
