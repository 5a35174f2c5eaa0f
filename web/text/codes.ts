import i18next from 'i18next';
import type web from '../../texts/nl/web.json';

/** Lists of codes that the platform uses, with their Dutch names in the catalogue. */
export type CodeList = keyof (typeof web)['codes'];

/** The Dutch name of a code; a code the catalogue does not know (yet) is shown as words. */
export function nameOf(list: CodeList, code: string): string {
  const key = `codes.${list}.${code}`;
  return i18next.exists(key) ? String(i18next.t(key as never)) : asWords(code);
}

/** 'bijzondere-bijstand' and 'datumVanMelding' as people write them. */
export function asWords(code: string): string {
  const words = code
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll(/[-_]/g, ' ')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
