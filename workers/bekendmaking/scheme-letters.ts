import type { SchemeGrantData } from '../../letters/scheme-grant.ts';
import { needed } from '../shared/case-file.ts';
import { type DraftLetter, draftLetter, type OwnData } from '../shared/write-letter.ts';
import type { Decided, LetterContext } from './facts.ts';

/** Scheme → the letter that grants it; general assistance has letters of its own. */
const LETTERS = {
  'bijzondere-bijstand': 'toekenning-bijzondere-bijstand',
  iit: 'toekenning-inkomenstoeslag',
  studietoeslag: 'toekenning-studietoeslag',
  'maatschappelijke-participatie': 'toekenning-participatie',
  ioaw: 'toekenning-ioaw-ioaz',
  ioaz: 'toekenning-ioaw-ioaz',
  bbz: 'toekenning-bbz',
} as const;

const isGranted = (regeling: string): regeling is keyof typeof LETTERS =>
  Object.hasOwn(LETTERS, regeling);

/** The grant of a scheme other than general assistance; `null` when there is no such letter. */
export function schemeLetter(
  { zaak: { regeling } }: LetterContext,
  data: Omit<OwnData<'toekenning-bbz'>, 'bedrag' | 'ritme'>,
  { bedrag_per_maand, bedrag_eenmalig }: Decided,
): DraftLetter | null {
  if (!isGranted(regeling)) return null;
  const amount: Pick<SchemeGrantData, 'bedrag' | 'ritme'> = {
    bedrag: Number(needed(bedrag_eenmalig ?? bedrag_per_maand, 'het bedrag van het besluit')),
    ritme: bedrag_eenmalig === null ? 'maandelijks' : 'eenmalig',
  };
  return draftLetter(LETTERS[regeling], { ...data, ...amount });
}
