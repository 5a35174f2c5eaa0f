import type { TaakBrief } from './brief-schema.ts';

/** A part of a letter as it is composed; beside these it has what belongs to its sort. */
export type Blok = {
  readonly soort: 'kop' | 'alinea' | 'lijst' | 'tabel';
  readonly deel?: 'motivering' | 'toelichting' | 'grondslag' | 'rechtsmiddel';
};

/** The parts of a letter as a page shows them. */
export const blokkenView = (blokken: readonly Blok[]): Shown[] =>
  blokken.map((blok) => ({ ...EMPTY, deel: null, ...blok })).map(shown);

type Shown = NonNullable<TaakBrief['brief']>['blokken'][number];
const EMPTY = { tekst: null, punten: [], titel: null, kop: [], rijen: [] };

/** Only what the schema of the answer has. */
const shown = ({ soort, deel, tekst, punten, titel, kop, rijen }: Shown): Shown => ({
  soort,
  deel,
  tekst,
  punten,
  titel,
  kop,
  rijen,
});
