/** How a value is written; the screen asks for it so, and the API refuses anything else. */
export const vormen = [
  'periode',
  'ja-nee',
  'tekst',
  'aantal',
  'euro',
  'procent',
  'afgesproken-aandeel',
  'afgesproken-dagen',
] as const;
export type Vorm = (typeof vormen)[number];

/** The settings that the platform reads. What is seeded beside them mirrors law/ or a decision table, and changes there. */
export const GELEZEN = {
  'aflossing-respijt': 'periode',
  'afronden-ongedaan-binnen': 'aantal',
  'betaalgesprek-binnen': 'periode',
  bezwaarcommissie: 'ja-nee',
  'bezwaargesprek-binnen': 'periode',
  'debiteurenonderzoek-elke': 'periode',
  'document-grootste': 'aantal',
  'documenten-per-zaak': 'aantal',
  'documenten-quarantaine': 'ja-nee',
  draagkrachtperiode: 'periode',
  grondentermijn: 'periode',
  'herinnering-na': 'periode',
  'heronderzoeken-per-week': 'aantal',
  heronderzoektermijn: 'periode',
  hersteltermijn: 'periode',
  'hersteltermijn-herinnering': 'periode',
  'hersteltermijn-opschorting': 'periode',
  'huisbezoek-reactietermijn': 'periode',
  inlichtingentermijn: 'periode',
  'kleinste-groep': 'aantal',
  'participatie-maximum': 'euro',
  'roz-adviestermijn': 'periode',
  'sluiten-na': 'periode',
  'srt-antwoordtermijn': 'periode',
  'srt-controle-elke': 'periode',
  'srt-onderzoekstermijn': 'periode',
  zienswijzetermijn: 'periode',
} as const satisfies Record<string, Vorm>;

/**
 * One setting for each scheme that others execute, one for each year of which the percentage is not in law/, and one for each figure of a
 * process on which a municipality can agree something.
 */
export const GELEZEN_REEKSEN = [
  { begin: 'uitvoerder-', rest: /^[a-z][a-z-]*$/, vorm: 'tekst' },
  { begin: 'verhaal-indexering-', rest: /^\d{4}$/, vorm: 'procent' },
  {
    begin: 'afspraak-',
    rest: /^(?:(?:aanvraag|terugvordering|bezwaar)-wettelijk|(?:heronderzoek|srt-verwijzing)-eigen)$/,
    vorm: 'afgesproken-aandeel',
  },
  {
    begin: 'afspraak-',
    rest: /^(?:aanvraag|heronderzoek|terugvordering|bezwaar|srt-verwijzing)-(?:netto|bruto)-p(?:50|90)$/,
    vorm: 'afgesproken-dagen',
  },
] as const satisfies readonly { begin: string; rest: RegExp; vorm: Vorm }[];

export type GelezenSleutel =
  | keyof typeof GELEZEN
  | `${(typeof GELEZEN_REEKSEN)[number]['begin']}${string}`;

/** The form of a setting that the platform reads; `undefined` for one that it does not. */
export function vormOf(sleutel: string): Vorm | undefined {
  if (Object.hasOwn(GELEZEN, sleutel)) return GELEZEN[sleutel as keyof typeof GELEZEN];
  return GELEZEN_REEKSEN.find(
    ({ begin, rest }) => sleutel.startsWith(begin) && rest.test(sleutel.slice(begin.length)),
  )?.vorm;
}
