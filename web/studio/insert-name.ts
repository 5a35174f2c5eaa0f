import type { KnownVariable } from '../canvas/known-variables.ts';

/** Fewer letters say nothing yet. */
const LETTERS = 2;
/** More cannot be taken in while one types. */
const SUGGESTED = 5;

/** What is being typed at the cursor: the begin of a name; nothing in a text or behind a point. */
export function wordAt(text: string, cursor: number): string {
  const before = text.slice(0, cursor);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  if ((line.match(/"/g) ?? []).length % 2 === 1) return '';
  return /(?:^|[^\w.])([A-Za-z_]\w*)$/.exec(line)?.[1] ?? '';
}

/** The variables that may be meant by what is being typed. */
export function suggested(
  known: readonly KnownVariable[],
  text: string,
  cursor: number,
): readonly KnownVariable[] {
  const word = wordAt(text, cursor).toLowerCase();
  if (word.length < LETTERS) return [];
  return known
    .filter(({ naam }) => naam.toLowerCase().startsWith(word) && naam.toLowerCase() !== word)
    .slice(0, SUGGESTED);
}

/**
 * Puts the name of a variable at the cursor, for what was typed of it. Where nothing stands yet it makes a formula of it: `=naam`, or a
 * whole line `naam =naam`.
 *
 * @param byLine the field has one name with its formula on each line
 * @returns the text, and the cursor behind the name
 */
export function insertName(
  text: string,
  cursor: number,
  naam: string,
  byLine: boolean,
): { text: string; cursor: number } {
  const word = wordAt(text, cursor);
  const typed = naam.toLowerCase().startsWith(word.toLowerCase()) ? word : '';
  const [before, after] = [text.slice(0, cursor - typed.length), text.slice(cursor)];
  const line = `${before.slice(before.lastIndexOf('\n') + 1)}${after.split('\n')[0]}`;
  // What was typed of the name does not count.
  const isEmpty = line.trim() === '';
  const put = isEmpty ? (byLine ? `${naam} =${naam}` : `=${naam}`) : naam;
  return { text: `${before}${put}${after}`, cursor: before.length + put.length };
}
