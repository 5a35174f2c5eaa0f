import type { LetterData, LetterName } from '../letters/registry.ts';

export type Letters = {
  readonly renderLetter: <Name extends LetterName>(
    sjabloon: Name,
    data: LetterData<Name>,
  ) => Promise<Buffer>;
};
