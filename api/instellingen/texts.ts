import texts from '../../texts/nl/instelling.json' with { type: 'json' };
import type { Instelling } from './schema.ts';

/** What the catalogue says of a setting. */
export type InstellingTekst = {
  readonly onderwerp: Instelling['onderwerp'];
  readonly naam: string;
  readonly uitleg: string;
  /** a number with its unit: '{waarde} procent' */
  readonly eenheid?: string;
  /** names of the parts of a value that has several */
  readonly delen?: Readonly<Record<string, string>>;
};

const catalogue = texts as Readonly<Record<string, InstellingTekst>>;

/** A setting that the catalogue does not know is shown by its key: better plain than hidden. */
export const textOf = (sleutel: string): InstellingTekst =>
  catalogue[sleutel] ?? { onderwerp: 'wet', naam: sleutel, uitleg: '' };
