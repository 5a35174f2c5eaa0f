import type { BesluitRij } from '../../db/queries/besluiten/insert-besluit.ts';
import type { WorkerContext } from '../define-worker.ts';
import type { CaseFile } from '../shared/case-file.ts';

/** What the letter of a decision is made from: what was decided, or is about to be, and the case file. */
export type Facts = { readonly besluit: Decided; readonly dossier: CaseFile };

/** A decision as far as its letter tells it. */
export type Decided = Pick<
  BesluitRij,
  'soort' | 'ingangsdatum' | 'bedrag_per_maand' | 'bedrag_eenmalig' | 'gegevens'
>;

/** What is at hand when a letter is composed; it changes nothing. */
export type LetterContext = Pick<WorkerContext, 'trx' | 'zaak' | 'clock'>;

/** A decision without a day or an amount of its own: its letter takes them from the case file. */
export const decided = (soort: string, anders: Partial<Decided> = {}): Decided => ({
  soort,
  ingangsdatum: null,
  bedrag_per_maand: null,
  bedrag_eenmalig: null,
  gegevens: {},
  ...anders,
});
