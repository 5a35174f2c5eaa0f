import { KINDS, type Media } from './kinds.ts';

const LONGEST = 120;
/** Control characters, characters that turn the reading direction, and what a file system or a header gives a meaning of its own. */
const UNWANTED = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}<>:"|?*;%]/gu;

/**
 * The name under which a file is shown and downloaded: never a path, never an address, and with the extension of what it really is.
 * It is only kept; no file is ever opened by it.
 *
 * @param given as the browser sent it; may be anything
 */
export function cleanName(given: string, media: Media): string {
  return `${stemOf(given) || 'document'}.${KINDS[media].extension}`;
}

/** The name without folder and extension: the title a document begins with. Empty when nothing of it can stay. */
export function stemOf(given: string): string {
  const base = given.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const clean = base.replace(UNWANTED, ' ').replace(/\s+/g, ' ').trim();
  const stem = clean.replace(/\.[\p{L}\p{N}]{1,8}$/u, '').replace(/^[.\s]+|[.\s]+$/g, '');
  return [...stem].slice(0, LONGEST).join('').trim();
}
