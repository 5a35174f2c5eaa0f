import { createHmac, hkdfSync, randomInt } from 'node:crypto';

/** The code in a letter, by which a resident answers it; what the database keeps of it opens nothing. */
export type CodeVault = {
  readonly make: () => NewCode;
  /** What somebody typed, or `undefined` when it cannot be a code. Small letters, spaces and look-alikes are forgiven. */
  readonly read: (typed: string) => KeptCode | undefined;
};
export type KeptCode = {
  /** first letters of the code, by which it is found: every try at one is counted */
  readonly verwijzing: string;
  readonly hash: Buffer;
};
export type NewCode = KeptCode & {
  /** as it is printed: 'K7QF-3M2P-9XTA-BW4D' */
  readonly code: string;
};

/** Without letters that look like a digit or like each other (Crockford's base 32). */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 16;
/** 30 bits find the row; the 50 that are left are guessed at ten times at most. */
const FOUND_BY = 6;

/** @param lookup the look-up key of the platform, 32 bytes: with a copy of the database alone no code can be tried */
export function createCodeVault(lookup: Buffer): CodeVault {
  if (lookup.length !== 32) throw new Error('the key of the code vault must have 32 bytes');
  const key = Buffer.from(hkdfSync('sha256', lookup, '', 'noaberflow aanvullingscode', 32));
  const keep = (letters: string): KeptCode => ({
    verwijzing: letters.slice(0, FOUND_BY),
    hash: createHmac('sha256', key).update(letters).digest(),
  });
  return {
    make() {
      const letters = Array.from({ length: LENGTH }, () => ALPHABET[randomInt(32)]).join('');
      return { ...keep(letters), code: (letters.match(/.{4}/g) ?? []).join('-') };
    },
    read(typed) {
      if (typed.length > 100) return undefined;
      const letters = typed
        .toUpperCase()
        .replace(/[\s-]/g, '')
        .replaceAll('O', '0')
        .replace(/[IL]/g, '1');
      return /^[0-9A-HJKMNP-TV-Z]{16}$/.test(letters) ? keep(letters) : undefined;
    },
  };
}
