/** The parts of a case page, in the order of the tabs; also the last piece of the address. */
export const PARTS = ['overzicht', 'taken', 'gegevens', 'brieven', 'tijdlijn', 'proces'] as const;
export type Part = (typeof PARTS)[number];
