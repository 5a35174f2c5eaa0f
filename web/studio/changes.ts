import type { ModelVergelijking } from '../../api/modellen/schema.ts';
import type { Note } from '../canvas/picture.ts';
import { t } from '../text/t.ts';

/** What can happen to an element, with the sign that it gets in the drawing. */
export const KINDS = [
  { kind: 'toegevoegd', sign: '+' },
  { kind: 'verwijderd', sign: '−' },
  { kind: 'gewijzigd', sign: '≠' },
  { kind: 'verplaatst', sign: '↔' },
] as const;
export type Kind = (typeof KINDS)[number]['kind'];

/** What each of the two drawings shows: what is gone in the first, what is new in the second, the rest in both. */
export function notesOf(compared: ModelVergelijking, side: 'van' | 'tot'): Note[] {
  const gone: Kind = side === 'van' ? 'toegevoegd' : 'verwijderd';
  const notes = new Map<string, Note>();
  // What was changed as well as moved is shown as changed: that is what matters to a case.
  for (const { kind, sign } of [...KINDS].reverse())
    if (kind !== gone)
      for (const { id, naam } of compared[kind])
        notes.set(id, {
          elementId: id,
          mark: `nf-diff-${kind}`,
          sign,
          text: `${t(`ontwerpen.anders.${kind}`)}: ${naam}`,
        });
  return [...notes.values()];
}

export const isSame = (compared: ModelVergelijking): boolean =>
  KINDS.every(({ kind }) => compared[kind].length === 0);
