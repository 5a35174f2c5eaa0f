import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** What a letter says, by the name of each sentence; `{bedrag}` is the place of a value that the template hands in. */
export type Sentences = Readonly<Record<string, string>>;

const PLACE = /\{([A-Za-z][A-Za-z0-9]*)\}/g;

/** The places for values in a sentence, each once. */
export const placesIn = (zin: string): string[] => [
  ...new Set([...zin.matchAll(PLACE)].map(([, naam]) => naam as string)),
];

/**
 * The sentence with its values.
 *
 * @throws Error for a sentence or a value that is not there: a check let through what it should not
 */
export const say = (
  zinnen: Sentences,
  zin: string,
  waarden: Readonly<Record<string, string | number>>,
): string => {
  const found = zinnen[zin];
  if (found === undefined) throw new Error(`letter has no sentence '${zin}'`);
  return found.replace(PLACE, (_, naam: string) => {
    const waarde = waarden[naam];
    if (waarde === undefined) throw new Error(`sentence '${zin}' has no value '${naam}'`);
    return String(waarde);
  });
};

const read = new Map<string, string | null>();

/** The text of the file that came with the software; null when there is no such letter. */
export const readSentencesText = (sjabloon: string): string | null => {
  if (!read.has(sjabloon)) read.set(sjabloon, fromDisk(sjabloon));
  return read.get(sjabloon) ?? null;
};

const parsed = new Map<string, Sentences>();

/** What a letter says when nobody changed it. @throws Error when there is no such letter */
export const sentencesOf = (sjabloon: string): Sentences => {
  const known = parsed.get(sjabloon);
  if (known) return known;
  const text = readSentencesText(sjabloon);
  if (text === null) throw new Error(`no sentences for letter '${sjabloon}'`);
  const zinnen = JSON.parse(text) as Sentences;
  parsed.set(sjabloon, zinnen);
  return zinnen;
};

/**
 * What a letter says now. A release that changed its file takes the place of what designers published before, as it does with forms.
 *
 * @param published undefined = nobody published another
 */
export const inUse = (
  sjabloon: string,
  published: { readonly inhoud: string; readonly bestand_hash: string | null } | undefined,
): Sentences => {
  const text = readSentencesText(sjabloon) ?? '';
  const holds = published?.bestand_hash === createHash('sha256').update(text).digest('hex');
  return published && holds ? (JSON.parse(published.inhoud) as Sentences) : sentencesOf(sjabloon);
};

// helpers

const fromDisk = (sjabloon: string): string | null => {
  if (!/^[a-z][a-z0-9-]*$/.test(sjabloon)) return null;
  try {
    return readFileSync(new URL(`../texts/${sjabloon}.json`, import.meta.url), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
};
