/** The parts of a case page, in the order of the tabs; also the last piece of the address. */
export const PARTS = [
  'overzicht',
  'taken',
  'vragen',
  'gegevens',
  'vordering',
  'verzegeld',
  'documenten',
  'brieven',
  'tijdlijn',
  'proces',
] as const;
export type Part = (typeof PARTS)[number];

/** The parts that this case has: a claim is there only in a case with one, a sealed compartment only in a sealed case. */
export const partsOf = (zaak: { heeftVordering: boolean; verzegeld: boolean }): readonly Part[] =>
  PARTS.filter(
    (part) =>
      (part !== 'vordering' || zaak.heeftVordering) && (part !== 'verzegeld' || zaak.verzegeld),
  );
