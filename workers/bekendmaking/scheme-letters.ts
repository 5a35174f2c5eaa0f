import type { SchemeGrantData } from '../../letters/scheme-grant.ts';
import type { WorkerContext } from '../define-worker.ts';
import { needed } from '../shared/case-file.ts';
import { type OwnData, writeLetter } from '../shared/write-letter.ts';

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

/** Writes the grant of a scheme other than general assistance; `null` when there is no such letter. */
export async function schemeLetter(
  context: WorkerContext,
  data: Omit<OwnData<'toekenning-bbz'>, 'bedrag' | 'ritme'>,
  { id, bedrag_per_maand, bedrag_eenmalig }: GrantedAmount & { id: string },
): Promise<string | null> {
  const { regeling } = context.zaak;
  if (!isGranted(regeling)) return null;
  const amount: Pick<SchemeGrantData, 'bedrag' | 'ritme'> = {
    bedrag: Number(needed(bedrag_eenmalig ?? bedrag_per_maand, 'het bedrag van het besluit')),
    ritme: bedrag_eenmalig === null ? 'maandelijks' : 'eenmalig',
  };
  return writeLetter(
    context,
    LETTERS[regeling],
    { ...data, ...amount },
    { besluitId: id, verzenden: false },
  );
}

type GrantedAmount = {
  readonly bedrag_per_maand: string | null;
  readonly bedrag_eenmalig: string | null;
};
