/** What a letter says, by the name of each sentence. */
export type Sentences = Readonly<Record<string, string>>;

/** Reads the text of a letter; null when it is none. */
export function sentencesIn(text: string): Sentences | null {
  try {
    const file: unknown = JSON.parse(text);
    const isLetter =
      typeof file === 'object' &&
      file !== null &&
      !Array.isArray(file) &&
      Object.values(file).every((zin) => typeof zin === 'string');
    return isLetter ? (file as Sentences) : null;
  } catch {
    return null;
  }
}

/** As the files of the repository are written: what nobody changed stays byte for byte. */
export const textOfSentences = (zinnen: Sentences): string =>
  `${JSON.stringify(zinnen, null, 2)}\n`;

/** The places for values in a sentence. */
export const placesIn = (zin: string): string[] => [
  ...new Set([...zin.matchAll(/\{([A-Za-z][A-Za-z0-9]*)\}/g)].map(([place]) => place)),
];

/** The sentences that say something else than before. */
export const changedIn = (before: Sentences, after: Sentences): string[] =>
  Object.keys(after).filter((zin) => before[zin] !== after[zin]);
