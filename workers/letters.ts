import type { Letter } from '../letters/letter.ts';
import type { LetterData, LetterName } from '../letters/registry.ts';
import type { Sentences } from '../letters/sentences/sentences.ts';

/** Rendering of letters, handed in by the entry point; without `zinnen` a letter says what came with the software. */
export type Letters = {
  readonly compose: <Name extends LetterName>(
    name: Name,
    data: LetterData<Name>,
    zinnen?: Sentences,
  ) => Letter;
  readonly render: <Name extends LetterName>(
    name: Name,
    data: LetterData<Name>,
    zinnen?: Sentences,
  ) => Promise<Buffer>;
};
