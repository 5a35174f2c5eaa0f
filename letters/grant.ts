import type { Day } from '../law/calendar.ts';
import type { Blok, Briefgegevens } from './letter.ts';
import { motivering } from './own-words.ts';
import { alinea, dag, euro, inlichtingenplicht, kop, lijst } from './parts.ts';
import type { PartlyGranted } from './refused-part.ts';

/** What both grants (as a gift, as a loan) tell. Amounts in euros with two decimals, per month. */
export type GrantData = Briefgegevens &
  PartlyGranted & {
    readonly aanvraagOp: Day;
    readonly meldingOp: Day;
    readonly ingangsdatum: Day;
    /** 'alleenstaande', 'alleenstaande ouder', 'echtpaar', 'alleenstaande met kostendelers' … */
    readonly leefvorm: string;
    /** `null`: no table has it and nobody laid it down; the reasons then tell where the amount comes from. */
    readonly norm: number | null;
    /** Article of the norm, e.g. 'artikel 21, onder a, van de Participatiewet'. */
    readonly normArtikel: string;
    readonly inkomsten: readonly {
      readonly omschrijving: string;
      readonly bedrag: number;
      /** The part that is not counted (art. 31 lid 2 Pw); 0 when none. */
      readonly vrijgelaten: number;
    }[];
    readonly bedragPerMaand: number;
    readonly motivering: string;
    /** Advances paid that are set off with the first payment; 0 when none. */
    readonly voorschotBetaald: number;
    /** Duties beside those of the law, one per item. */
    readonly verplichtingen: readonly string[];
    /** Whether the plan of action comes with this letter (art. 44a Pw, 18-26 years). */
    readonly planVanAanpak: boolean;
    /** Articles on which the decision rests beside those that always do. */
    readonly artikelen: readonly string[];
  };

/** Articles on which every grant of benefit rests. */
export const GRANT_ARTICLES = [
  'artikel 11 en 19 van de Participatiewet (recht op bijstand en hoogte)',
  'artikel 44 van de Participatiewet (ingangsdatum)',
  'artikel 9, 17 en 18 van de Participatiewet (verplichtingen)',
];

/** From which amounts the benefit of a month is made. */
export const berekening = (data: GrantData): Blok[] => [
  kop('Hoe hebben wij uw uitkering berekend?'),
  alinea(`Voor u geldt de norm voor: ${data.leefvorm} (${data.normArtikel}).`),
  ...(data.norm === null
    ? [
        alinea(
          `Uw uitkering is ${euro(data.bedragPerMaand)} per maand, netto. Hoe wij aan dit bedrag komen, staat bij de redenen van dit besluit.`,
        ),
      ]
    : [table(data, data.norm)]),
  alinea(
    'In dit bedrag zit uw vakantietoeslag. Dat deel houden wij elke maand voor u apart. U krijgt het één keer per jaar.',
  ),
];

const table = (data: GrantData, norm: number): Blok => ({
  soort: 'tabel',
  titel: 'Berekening van uw uitkering per maand',
  kop: ['Per maand, netto', 'Bedrag'],
  rijen: [
    ['Norm, met vakantietoeslag', euro(norm)],
    ...data.inkomsten.flatMap(({ omschrijving, bedrag, vrijgelaten }): [string, string][] => [
      [`Af: ${inSentence(omschrijving)}`, `− ${euro(bedrag)}`],
      ...(vrijgelaten > 0
        ? [
            [`Telt niet mee van ${inSentence(omschrijving)}`, `+ ${euro(vrijgelaten)}`] as [
              string,
              string,
            ],
          ]
        : []),
    ]),
    ['Uw uitkering', euro(data.bedragPerMaand)],
  ],
  totaal: true,
});

/** 'Inkomsten uit werk' → 'inkomsten uit werk'; 'AOW' stays. */
const inSentence = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** When is paid, and what is set off. */
export const betaling = (data: GrantData): Blok[] => [
  kop('Wanneer krijgt u uw geld?'),
  alinea(
    'Wij betalen de uitkering per kalendermaand (artikel 45 van de Participatiewet).',
    inPayment(data.voorschotBetaald),
  ),
];

/** The advance that is set off; `false` when there was none. */
export const inPayment = (voorschotBetaald: number): string | false =>
  voorschotBetaald > 0 &&
  `U hebt al ${euro(voorschotBetaald)} als voorschot gekregen. Dat trekken wij af van uw eerste betaling (artikel 52, lid 4, van de Participatiewet).`;

export const ingang = (data: GrantData): Blok =>
  data.ingangsdatum === data.meldingOp
    ? alinea(
        `De uitkering gaat in op ${dag(data.ingangsdatum)}. Op die dag hebt u zich bij ons gemeld.`,
      )
    : alinea(
        `De uitkering gaat in op ${dag(data.ingangsdatum)}. U hebt zich bij ons gemeld op ${dag(data.meldingOp)}. Hieronder leest u waarom de ingangsdatum een andere dag is.`,
      );

export const verplichtingen = (sjabloon: string, data: GrantData): Blok[] => [
  kop('Wat verwachten wij van u?'),
  alinea(
    'Bij een uitkering horen plichten. U doet uw best om werk te vinden en te houden, en u werkt mee aan hulp die wij u daarbij geven (artikel 9 van de Participatiewet).',
    data.planVanAanpak &&
      'Wat wij met u hebben afgesproken, staat in het plan van aanpak. Dat is een bijlage bij deze brief en hoort bij dit besluit (artikel 44a van de Participatiewet).',
  ),
  ...(data.verplichtingen.length > 0
    ? [alinea('Voor u geldt ook:'), lijst(sjabloon, 'verplichtingen', data.verplichtingen)]
    : []),
  ...inlichtingenplicht(),
];

export const redenen = (data: Briefgegevens & { readonly motivering: string }): Blok[] => [
  kop('Waarom nemen wij dit besluit?'),
  ...motivering(data),
];
