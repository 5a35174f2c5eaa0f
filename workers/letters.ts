import type { Letter } from '../letters/letter.ts';
import type { LetterData, LetterName } from '../letters/registry.ts';

/** Rendering of letters, handed in by the entry point. */
export type Letters = {
  readonly compose: <Name extends LetterName>(name: Name, data: LetterData<Name>) => Letter;
  readonly render: <Name extends LetterName>(name: Name, data: LetterData<Name>) => Promise<Buffer>;
};
