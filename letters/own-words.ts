import { pieces } from './fonts.ts';
import type { Blok, Briefgegevens, EigenWoorden } from './letter.ts';
import { alineas, kop } from './parts.ts';

/** How much a person may add to a letter, in characters. */
export const AANHEF_MAX = 100;
export const TOELICHTING_MAX = 4000;

/**
 * The reasons of a decision (art. 3:46 Awb) and, after them, what somebody wrote to this resident: the one place where a letter of a
 * decision has words that no fact, table or law gives.
 */
export const motivering = (data: Briefgegevens & { readonly motivering: string }): Blok[] => [
  ...alineas(data.motivering).map((blok): Blok => ({ ...blok, deel: 'motivering' })),
  ...ownWords(data),
];

/** 'Beste Inwoner Test 1,', or what somebody put in its place; always ends with a comma. */
export const aanhefVan = ({ aanhef, geadresseerde }: Briefgegevens): string =>
  `${(aanhef ?? `Beste ${geadresseerde.naam}`).replace(/,\s*$/, '')},`;

/** What was pasted from elsewhere, with line ends, spaces and composed letters as the letter has them. */
export const tidyWords = ({ aanhef, toelichting }: EigenWoorden): EigenWoorden => ({
  aanhef: tidy(aanhef),
  toelichting: tidy(toelichting),
});

/** Why own words cannot stand in a letter; `teken` is the character that it is about. */
export type WoordFout = {
  readonly veld: keyof EigenWoorden;
  readonly reden: 'leeg' | 'te-lang' | 'regeleinde' | 'stuurteken' | 'teken-onbekend';
  readonly teken?: string;
};

/** What is wrong with own words, at most one fault for each field; `null` = nothing of one's own, which is always right. */
export const judgeWords = ({ aanhef, toelichting }: EigenWoorden): WoordFout[] => [
  ...judge('aanhef', aanhef, AANHEF_MAX),
  ...judge('toelichting', toelichting, TOELICHTING_MAX),
];

// helpers

const ownWords = ({ toelichting }: Briefgegevens): Blok[] =>
  toelichting == null
    ? []
    : [kop('Toelichting voor u'), ...alineas(toelichting)].map(
        (blok): Blok => ({ ...blok, deel: 'toelichting' }),
      );

const tidy = (text: string | null): string | null =>
  text === null
    ? null
    : text
        .replace(/\r\n?/g, '\n')
        .replace(/[\t\u00ad\ufeff]/g, (found) => (found === '\t' ? ' ' : ''))
        .normalize('NFC');

const judge = (veld: keyof EigenWoorden, text: string | null, max: number): WoordFout[] => {
  if (text === null) return [];
  if (text.trim() === '') return [{ veld, reden: 'leeg' }];
  if (text.length > max) return [{ veld, reden: 'te-lang' }];
  if (veld === 'aanhef' && text.includes('\n')) return [{ veld, reden: 'regeleinde' }];
  // Invisible characters too: a text that reads otherwise on the screen than it does on paper.
  if (/[^\P{C}\n]/u.test(text)) return [{ veld, reden: 'stuurteken' }];
  const teken = strangeIn(text);
  return teken === undefined ? [] : [{ veld, reden: 'teken-onbekend', teken }];
};

/** The first character that no font of the letter has: it would become a question mark. */
export const strangeIn = (text: string): string | undefined =>
  [...text].find((character) => character !== '\n' && unknown(character));

const unknown = (character: string): boolean =>
  character !== '?' && pieces(character).some(({ text }) => text === '?');
