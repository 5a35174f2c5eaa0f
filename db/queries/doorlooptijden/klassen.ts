/** A class of days: from `van` up to and with `tot`; null: without that bound. */
export type Klasse<Code extends string = string> = {
  readonly code: Code;
  readonly van: number | null;
  readonly tot: number | null;
};

const klassen = <const Code extends string>(
  ...list: readonly (readonly [code: Code, van: number | null, tot: number | null])[]
): readonly Klasse<Code>[] => list.map(([code, van, tot]) => ({ code, van, tot }));

/** How long ago an open case began. */
export const LEEFTIJDEN = klassen(
  ['tot-4-weken', null, 28],
  ['4-tot-8-weken', 29, 56],
  ['8-tot-13-weken', 57, 91],
  ['13-tot-26-weken', 92, 182],
  ['26-tot-52-weken', 183, 364],
  ['langer', 365, null],
);

/** How many days a running term has left; the first of them are those over it. */
export const RESTEN = klassen(
  ['te-laat', null, -1],
  ['nog-1-week', 0, 7],
  ['nog-2-weken', 8, 14],
  ['nog-4-weken', 15, 28],
  ['nog-8-weken', 29, 56],
  ['nog-langer', 57, null],
);
export type Leeftijd = (typeof LEEFTIJDEN)[number]['code'];
export type Rest = (typeof RESTEN)[number]['code'];

/** Whether a number of days is in a class, as SQL. */
export const inKlasse = (dagen: string, { van, tot }: Klasse): string =>
  [
    ...(van === null ? [] : [`${dagen} >= ${van}`]),
    ...(tot === null ? [] : [`${dagen} <= ${tot}`]),
  ].join(' and ');
