import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import ranges from '@fontsource/noto-sans/unicode.json' with { type: 'json' };
import { unwrapWoff } from './woff.ts';

/**
 * Noto Sans, which fontsource cuts into files by script. A text is split into pieces that one file can set,
 * so that a name such as 'Şahin' or 'Đorđević' is printed as it is registered.
 */
export type Weight = 'regular' | 'bold';
export type Script = 'latin' | 'latin-ext' | 'vietnamese' | 'greek' | 'cyrillic';
export type Piece = { readonly script: Script; readonly text: string };

const SCRIPTS: readonly Script[] = ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic'];
const WEIGHTS = { regular: 400, bold: 700 } as const;

/** The font file of a weight and script; read once. */
export const fontFile = (weight: Weight, script: Script): Buffer => {
  const name = `noto-sans-${script}-${WEIGHTS[weight]}-normal.woff`;
  const known = files.get(name);
  if (known) return known;
  const file = unwrapWoff(readFileSync(require.resolve(`@fontsource/noto-sans/files/${name}`)));
  files.set(name, file);
  return file;
};

/** Pieces of a text by the file that sets them. What no file knows becomes '?': a letter is not stopped by an emoji. */
export const pieces = (text: string): Piece[] => {
  const result: { script: Script; text: string }[] = [];
  for (const character of text.normalize('NFC').replace(/\p{Cc}/gu, ' ')) {
    const script = scriptOf(character.codePointAt(0) as number);
    const last = result.at(-1);
    const set = script === undefined ? '?' : character;
    if (last && (script === undefined || script === last.script)) last.text += set;
    else result.push({ script: script ?? 'latin', text: set });
  }
  return result;
};

// helpers

const require = createRequire(import.meta.url);
const files = new Map<string, Buffer>();

/** 'U+0100-02BA,U+0304' → [[0x100, 0x2ba], [0x304, 0x304]]. */
const parseRanges = (text: string): [number, number][] =>
  text.split(',').map((range) => {
    const [from = '', to = from] = range.replace('U+', '').split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
  });

const KNOWN = SCRIPTS.map((script) => ({ script, ranges: parseRanges(ranges[script]) }));

const scriptOf = (codePoint: number): Script | undefined =>
  KNOWN.find(({ ranges: known }) =>
    known.some(([from, to]) => codePoint >= from && codePoint <= to),
  )?.script;
