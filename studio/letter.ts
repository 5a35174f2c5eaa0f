import type { Letter } from '../letters/letter.ts';
import { composeLetter, type LetterName } from '../letters/registry.ts';
import { LETTER_DATA } from '../letters/sentences/examples.ts';
import { placesIn, type Sentences, sentencesOf } from '../letters/sentences/sentences.ts';

/** What a designer may write to a letter; the template says when each sentence stands in it. */
const LONGEST_FILE = 60_000;

/** Why a file cannot be what a letter says. */
export class UnreadableLetter extends Error {
  readonly code: 'te-groot' | 'geen-json' | 'geen-zinnen' | 'zin-weg' | 'zin-onbekend';
  readonly detail: string;

  constructor(code: UnreadableLetter['code'], detail = '') {
    super(`letter: ${code} ${detail}`);
    this.name = 'UnreadableLetter';
    this.code = code;
    this.detail = detail;
  }
}

/**
 * What a letter says, with exactly the sentences that its template has.
 *
 * @throws UnreadableLetter
 */
export function readLetter(naam: string, inhoud: string): Sentences {
  if (inhoud.length > LONGEST_FILE) throw new UnreadableLetter('te-groot');
  let file: unknown;
  try {
    file = JSON.parse(inhoud);
  } catch {
    throw new UnreadableLetter('geen-json');
  }
  if (typeof file !== 'object' || file === null || Array.isArray(file))
    throw new UnreadableLetter('geen-zinnen');
  const said = new Map<string, unknown>(Object.entries(file));
  const asked = Object.keys(sentencesOf(naam));
  const missing = asked.find((zin) => !said.has(zin));
  if (missing !== undefined) throw new UnreadableLetter('zin-weg', missing);
  const unknown = [...said.keys()].find((zin) => !asked.includes(zin));
  if (unknown !== undefined) throw new UnreadableLetter('zin-onbekend', unknown.slice(0, 80));
  const none = [...said].find(([, zin]) => typeof zin !== 'string');
  if (none) throw new UnreadableLetter('geen-zinnen', none[0]);
  return file as Sentences;
}

/** The letter of a case of nobody, and which of its sentences stand in it: the others are for other cases. */
export function exampleOf(naam: string, zinnen: Sentences): Letter & { gebruikt: string[] } {
  const gebruikt = new Set<string>();
  const software = sentencesOf(naam);
  const noted = new Proxy(zinnen, {
    get(target, zin: string) {
      gebruikt.add(zin);
      return withKnownPlaces(target[zin] ?? '', software[zin] ?? '');
    },
  });
  const name = naam as LetterName;
  return { ...composeLetter(name, LETTER_DATA[name] as never, noted), gebruikt: [...gebruikt] };
}

export { lettersOf } from '../letters/sentences/written-by.ts';

/** A place that the letter does not know shows its name: the check says what is wrong with it. */
function withKnownPlaces(words: string, measure: string): string {
  const known = placesIn(measure);
  return placesIn(words)
    .filter((place) => !known.includes(place))
    .reduce((text, place) => text.replaceAll(`{${place}}`, `‹${place}›`), words);
}
