import type { LetterData, LetterName } from '../letters/registry.ts';

/** Rendering of letters, handed in by the entry point. */
export type Letters = {
  readonly compose: <Name extends LetterName>(
    name: Name,
    data: LetterData<Name>,
  ) => { readonly onderwerp: string };
  readonly render: <Name extends LetterName>(name: Name, data: LetterData<Name>) => Promise<Buffer>;
};
