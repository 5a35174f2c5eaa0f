import type { TermKindName } from './kinds.ts';

/** The terms on which a process is measured: the one of law, and the one that the municipality set itself. */
export type Measured = {
  readonly wettelijk: TermKindName | null;
  readonly eigen: TermKindName | null;
};

/**
 * The main processes and the terms on which they are measured. For a recovery the law sets no term to decide; for the fine that goes
 * with it, it does (art. 5:51 Awb). For a review and an investigation there are only terms of our own.
 */
export const MEASURED: Readonly<Record<string, Measured>> = {
  aanvraag: { wettelijk: 'beslistermijn', eigen: null },
  heronderzoek: { wettelijk: null, eigen: 'heronderzoektermijn' },
  terugvordering: { wettelijk: 'boetetermijn', eigen: null },
  bezwaar: { wettelijk: 'bezwaarbeslissing', eigen: null },
  'srt-verwijzing': { wettelijk: null, eigen: 'srt-onderzoekstermijn' },
};

/** The terms on which this process is measured; without a process those of all. */
export const measuredKinds = (proces?: string): readonly TermKindName[] =>
  Object.entries(MEASURED)
    .filter(([slug]) => proces === undefined || slug === proces)
    .flatMap(([, { wettelijk, eigen }]) => [wettelijk, eigen])
    .filter((soort) => soort !== null);
