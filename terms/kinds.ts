/** What the law (or policy) says about one soort of term. */
export type TermKind = {
  readonly grondslag: string;
  readonly duur: string;
  /** set by law or AMvB; `false` = policy, then the Algemene termijnenwet does not apply (art. 4 ATW) */
  readonly wettelijk: boolean;
  readonly atw: boolean;
  /** whether the team lead is warned at 75 % of the term */
  readonly waarschuwing: boolean;
  /** ground of an extension, allowed once; absent = cannot be extended */
  readonly verlenging?: string;
  /** longest such extension (ISO 8601), under the scheme it holds for or `*`; absent = the law names none, it must be reasonable */
  readonly verlengingHoogstens?: Readonly<Record<string, string>>;
  /** ground of a further extension, with consent, any number of times; absent = there is none */
  readonly uitstel?: string;
  /** ground of a suspension; absent = cannot be suspended */
  readonly opschorting?: string;
};

/**
 * Every soort of term that the platform watches; of those in the table beslistermijn a process passes the answer, and the value here is the same. A term set by the college (policy) is an assumption until the
 * municipalities lay it down; its length is a setting (`instellingen`), the value here is the fallback.
 */
export const termKinds = {
  beslistermijn: {
    grondslag: 'art. 4:13 lid 2 Awb',
    duur: 'P8W',
    wettelijk: true,
    atw: true,
    waarschuwing: true,
    verlenging: 'art. 4:14 lid 3 Awb',
    // Art. 4:14 lid 3 Awb asks for a reasonable term. That of the Bbz, once as long again, is known at second hand (law/open-points.ts).
    verlengingHoogstens: { bbz: 'P13W' },
    opschorting: 'art. 4:15 Awb',
  },
  // Four weeks of looking for work are a time to wait, not a term within which something must be done:
  // moving its end off a Sunday would only hold the applicant up longer.
  zoektermijn: {
    grondslag: 'art. 41 lid 4 Pw',
    duur: 'P4W',
    wettelijk: true,
    atw: false,
    waarschuwing: false,
  },
  voorschot: {
    grondslag: 'art. 52 lid 1 Pw',
    duur: 'P4W',
    wettelijk: true,
    atw: true,
    waarschuwing: false,
  },
  hersteltermijn: {
    grondslag: 'art. 4:5 lid 1 Awb',
    duur: 'P2W',
    wettelijk: false,
    atw: false,
    waarschuwing: false,
    verlenging: 'beleid (art. 4:5 lid 1 Awb)',
    uitstel: 'beleid (art. 4:5 lid 1 Awb)',
  },
  // From the completion that was not enough, or the end of the hersteltermijn.
  'niet-behandelen': {
    grondslag: 'art. 4:5 lid 4 Awb',
    duur: 'P4W',
    wettelijk: true,
    atw: true,
    waarschuwing: false,
  },
  zienswijzetermijn: {
    grondslag: 'art. 4:7 lid 1 Awb',
    duur: 'P2W',
    wettelijk: false,
    atw: false,
    waarschuwing: false,
  },
  betaaltermijn: {
    grondslag: 'art. 4:87 lid 1 Awb',
    duur: 'P6W',
    wettelijk: true,
    atw: true,
    waarschuwing: false,
  },
  aanmaningstermijn: {
    grondslag: 'art. 4:112 lid 1 Awb',
    duur: 'P2W',
    wettelijk: true,
    atw: true,
    waarschuwing: false,
  },
  heronderzoektermijn: {
    grondslag: 'beleid (art. 53a lid 6 Pw)',
    duur: 'P8W',
    wettelijk: false,
    atw: false,
    waarschuwing: true,
  },
  inlichtingentermijn: {
    grondslag: 'art. 17 lid 1 Pw',
    duur: 'P2W',
    wettelijk: false,
    atw: false,
    waarschuwing: false,
  },
  // At most eight weeks: a last day that moves off a Sunday would hold the benefit back longer than the law allows.
  opschorting: {
    grondslag: 'art. 54 lid 1 Pw',
    duur: 'P8W',
    wettelijk: true,
    atw: false,
    waarschuwing: true,
  },
  // Sociale Recherche sets no terms that are public: how long we wait before somebody asks is ours to choose.
  'srt-antwoordtermijn': {
    grondslag: 'beleid (art. 53a lid 6 Pw)',
    duur: 'P2W',
    wettelijk: false,
    atw: false,
    waarschuwing: false,
  },
  'srt-onderzoekstermijn': {
    grondslag: 'beleid (art. 53a lid 6 Pw)',
    duur: 'P13W',
    wettelijk: false,
    atw: false,
    waarschuwing: true,
  },
  // Longer than twelve weeks, so it may end on a Sunday (art. 4 onder b Algemene termijnenwet).
  omtermijn: {
    grondslag: 'art. 5:44 lid 3 Awb',
    duur: 'P13W',
    wettelijk: true,
    atw: false,
    waarschuwing: false,
  },
  // Counted by the day, not lengthened by the Algemene termijnenwet: our reading, in favour of the resident (law/delay-penalty.ts).
  ingebrekestelling: {
    grondslag: 'art. 4:17 lid 3 Awb',
    duur: 'P2W',
    wettelijk: true,
    atw: false,
    waarschuwing: false,
  },
  dwangsombeschikking: {
    grondslag: 'art. 4:18 Awb',
    duur: 'P2W',
    wettelijk: true,
    atw: true,
    waarschuwing: false,
  },
  // Thirteen weeks: may end on a Sunday (art. 4 onder b Algemene termijnenwet). A matter before the prosecutor stops the clock.
  boetetermijn: {
    grondslag: 'art. 5:51 lid 1 Awb',
    duur: 'P13W',
    wettelijk: true,
    atw: false,
    waarschuwing: true,
    opschorting: 'art. 5:51 lid 2 Awb',
  },
  bezwaartermijn: {
    grondslag: 'art. 6:7 Awb',
    duur: 'P6W',
    wettelijk: true,
    atw: true,
    waarschuwing: false,
  },
  beroepstermijn: {
    grondslag: 'art. 6:7 Awb',
    duur: 'P6W',
    wettelijk: true,
    atw: true,
    waarschuwing: false,
  },
  // Six weeks; with a committee (art. 7:13 Awb) twelve: the table beslistermijn says which.
  bezwaarbeslissing: {
    grondslag: 'art. 7:10 lid 1 Awb',
    duur: 'P6W',
    wettelijk: true,
    atw: true,
    waarschuwing: true,
    verlenging: 'art. 7:10 lid 3 Awb',
    verlengingHoogstens: { '*': 'P6W' },
    uitstel: 'art. 7:10 lid 4 Awb',
    opschorting: 'art. 7:10 lid 2 Awb',
  },
  grondentermijn: {
    grondslag: 'art. 6:6 Awb',
    duur: 'P2W',
    wettelijk: false,
    atw: false,
    waarschuwing: false,
    verlenging: 'beleid (art. 6:6 Awb)',
  },
} as const satisfies Record<string, TermKind>;

export type TermKindName = keyof typeof termKinds;

/** @throws RangeError for a soort that is not in the list */
export function termKind(soort: string): TermKind {
  const kind = (termKinds as Record<string, TermKind>)[soort];
  if (!kind) throw new RangeError(`unknown soort of term: ${soort}`);
  return kind;
}
