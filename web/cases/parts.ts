/** The parts of a case page, in the order of the tabs; also the last piece of the address. */
export const PARTS = [
  'overzicht',
  'taken',
  'gegevens',
  'vordering',
  'brieven',
  'tijdlijn',
  'proces',
] as const;
export type Part = (typeof PARTS)[number];

/** The parts that this case has: a claim is there only in a case with one. */
export const partsOf = ({ heeftVordering }: { heeftVordering: boolean }): readonly Part[] =>
  PARTS.filter((part) => part !== 'vordering' || heeftVordering);
