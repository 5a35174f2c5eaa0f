import { formatEuro, toCents } from '../law/amounts.ts';
import { type Day, formatDay } from '../law/calendar.ts';
import { BriefgegevenOnjuist, BriefgegevenOntbreekt } from './errors.ts';
import type { Blok, Briefgegevens, Briefhoofd } from './letter.ts';
import { letterheads } from './letterheads.ts';
import { SCHEME_NAMES } from './schemes.ts';

/** Blocks and words that several letters share. */

export const kop = (tekst: string): Blok => ({ soort: 'kop', tekst });

/** One paragraph per line of the text: what a person wrote keeps its own paragraphs. */
export const alineas = (tekst: string): Blok[] =>
  tekst
    .split(/\n+/)
    .map((regel) => regel.trim())
    .filter((regel) => regel !== '')
    .map((regel) => ({ soort: 'alinea', tekst: regel }));

export const alinea = (...zinnen: readonly (string | false | null)[]): Blok => ({
  soort: 'alinea',
  tekst: zinnen.filter((zin) => typeof zin === 'string').join(' '),
});

/** @throws BriefgegevenOntbreekt when there is nothing to list */
export const lijst = (sjabloon: string, veld: string, punten: readonly string[]): Blok => {
  if (punten.length === 0) throw new BriefgegevenOntbreekt(sjabloon, veld);
  return { soort: 'lijst', punten: punten.map((punt) => punt) };
};

/** '3 mei 2025'; day and month stay on one line. */
export const dag = (day: Day): string => formatDay(day).replace(' ', '\u00a0');

/** Euros with two decimals → '€ 1.401,50'. */
export const euro = (euros: number): string => formatEuro(toCents(euros));

/** 'een bijstandsuitkering'. */
export const regelingNaam = ({ regeling }: Briefgegevens): string => {
  const naam = SCHEME_NAMES[regeling];
  if (!naam) throw new BriefgegevenOnjuist('-', 'regeling');
  return naam;
};

/**
 * What the debt is, for who owes it: benefit to pay back, a fine, a part in the benefit of somebody else (art. 62, 62f Pw), or benefit of
 * the partner that she has to pay back as well (art. 59 Pw).
 */
export type Schuldsoort = 'terugvordering' | 'boete' | 'verhaal' | 'medeschuld';

/** 'U kreeg een bijstandsuitkering en moet geld terugbetalen.' */
export const schuldNaam = (data: Briefgegevens, soort: Schuldsoort): string =>
  ({
    terugvordering: `U kreeg ${regelingNaam(data)} en moet geld terugbetalen.`,
    boete: 'U kreeg een boete omdat u iets niet of te laat doorgaf.',
    medeschuld: `U moet geld terugbetalen van ${regelingNaam(data)}, samen met uw partner van toen. U bent ieder voor het hele bedrag aansprakelijk.`,
    verhaal: `Wij betaalden ${regelingNaam(data)} aan iemand anders. U moet daaraan meebetalen.`,
  })[soort];

export const briefhoofd = ({ briefhoofd: own, gemeente }: Briefgegevens): Briefhoofd => {
  const letterhead = own ?? letterheads[gemeente];
  if (!letterhead) throw new BriefgegevenOnjuist('-', 'gemeente');
  return letterhead;
};

/** 'gemeente Dinkelland': the letterhead's name inside a sentence. */
export const gemeenteNaam = (data: Briefgegevens): string =>
  briefhoofd(data).naam.replace(/^Gemeente /, 'gemeente ');

/** 'Dit besluit rust op': the law behind a decision, so that the resident can look it up (art. 3:47 Awb). */
export const grondslag = (sjabloon: string, artikelen: readonly string[]): Blok[] => [
  { ...kop('Op welke regels rust dit?'), deel: 'grondslag' },
  { ...lijst(sjabloon, 'artikelen', artikelen), deel: 'grondslag' },
];

/** How to object: six weeks from the day after sending (art. 3:45, 6:4, 6:5, 6:7 and 6:8 Awb). */
export const bezwaarclausule = (data: Briefgegevens): Blok[] => {
  const adres = [
    `het college van burgemeester en wethouders van de ${gemeenteNaam(data)}`,
    ...briefhoofd(data).adresregels,
  ].join(', ');
  return remedy([
    kop('Bent u het niet eens met dit besluit?'),
    alinea(
      'Bel ons dan eerst. Vaak komen we er samen uit.',
      'U kunt ook bezwaar maken. Doe dat binnen zes weken. De zes weken beginnen op de dag nadat wij deze brief hebben verstuurd.',
    ),
    alinea(`Stuur uw brief naar: ${adres}. Zet in uw brief:`),
    {
      soort: 'lijst',
      punten: [
        'uw naam en adres;',
        'de datum;',
        `tegen welk besluit u bezwaar maakt (ons zaaknummer is ${data.zaaknummer});`,
        'waarom u het niet eens bent met het besluit;',
        'uw handtekening.',
      ],
    },
    alinea(
      'Ook als u bezwaar maakt, geldt ons besluit. Kunt u daar niet op wachten?',
      'Dan kunt u de rechtbank Overijssel vragen om een voorlopige voorziening (artikel 8:81 van de Algemene wet bestuursrecht). Daar betaalt u griffierecht voor.',
    ),
  ]);
};

/** How to appeal against a decision on an objection: six weeks from the day after sending (art. 6:5, 6:7, 6:8 and 6:23 Awb). */
export const beroepsclausule = (data: Briefgegevens): Blok[] =>
  remedy([
    kop('Bent u het niet eens met deze beslissing?'),
    alinea(
      'Dan kunt u in beroep gaan bij de rechtbank Overijssel. Doe dat binnen zes weken. De zes weken beginnen op de dag nadat wij deze brief hebben verstuurd.',
      'Daar betaalt u griffierecht voor. Op rechtspraak.nl leest u hoe het werkt en waar uw brief heen moet. Zet in uw brief:',
    ),
    {
      soort: 'lijst',
      punten: [
        'uw naam en adres;',
        'de datum;',
        `tegen welke beslissing u in beroep gaat (ons zaaknummer is ${data.zaaknummer});`,
        'waarom u het niet eens bent met de beslissing;',
        'uw handtekening.',
      ],
    },
    alinea(
      'Stuur een kopie van deze beslissing mee.',
      'Ook als u in beroep gaat, geldt onze beslissing. Kunt u daar niet op wachten?',
      'Dan kunt u de rechtbank vragen om een voorlopige voorziening (artikel 8:81 van de Algemene wet bestuursrecht).',
    ),
  ]);

/** Nobody may leave it out or change it (art. 3:45 and 6:23 Awb). */
const remedy = (blokken: readonly Blok[]): Blok[] =>
  blokken.map((blok) => ({ ...blok, deel: 'rechtsmiddel' }));

/** How to answer on the web; the letter as the municipality keeps it has no code. */
export type Online = { readonly adres: string; readonly code: string | null };

/** Sending what is missing on the web, by a code that works until the last day. */
export const onlineAanvullen = ({ adres, code }: Online, uiterlijkOp: Day): Blok[] => [
  kop('Hoe stuurt u het?'),
  alinea(
    `Dat kan via internet. Ga naar ${adres} en vul de code in die hieronder staat.`,
    `De code werkt tot en met ${dag(uiterlijkOp)}. Geef de code aan niemand anders.`,
  ),
  // A line of its own: a code that is broken off at its end is read wrongly.
  alinea(`Uw code: ${code ?? 'staat alleen in de brief die u kreeg'}`),
  alinea('Liever op papier? Stuur ons dan kopieën, of breng ze langs. Zet uw zaaknummer erbij.'),
];

/** The duty to report changes (art. 17 lid 1 Pw). */
export const inlichtingenplicht = (): Blok[] => [
  kop('Geef veranderingen meteen door'),
  alinea(
    'Verandert er iets in uw situatie? Bijvoorbeeld uw inkomen, uw spaargeld, uw adres of met wie u woont? Geef dat meteen aan ons door.',
    'Dat moet van de wet (artikel 17 van de Participatiewet). Geeft u iets niet of te laat door? Dan kan het zijn dat u geld moet terugbetalen of een boete krijgt.',
  ),
];

/** Who to ask; the last block of every letter. */
export const contact = (data: Briefgegevens): Blok[] => {
  const { telefoon, website } = briefhoofd(data);
  const nummer = data.contact.telefoon ?? telefoon;
  const hoe = nummer
    ? `Bel naar ${nummer.replaceAll(' ', '\u00a0')} en vraag naar de ${data.contact.functie}.`
    : `Vraag bij ons gemeentehuis naar de ${data.contact.functie}.`;
  return [
    kop('Hebt u vragen?'),
    alinea(
      hoe,
      `Houd uw zaaknummer bij de hand: ${data.zaaknummer}.`,
      website && `Op ${website} vindt u meer informatie.`,
    ),
  ];
};
