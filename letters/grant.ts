import type { Day } from '../law/calendar.ts';
import type { Blok, Briefgegevens, Zeg } from './letter.ts';
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
export const berekening = (data: GrantData, zeg: Zeg): Blok[] => [
  kop(zeg('hoe-hebben-wij-uw-uitkering')),
  alinea(zeg('voor-u-geldt-de-norm', { leefvorm: data.leefvorm, normArtikel: data.normArtikel })),
  ...(data.norm === null
    ? [alinea(zeg('uw-uitkering-is-per-maand', { bedragPerMaand: euro(data.bedragPerMaand) }))]
    : [table(data, data.norm, zeg)]),
  alinea(zeg('in-dit-bedrag-zit-uw')),
];

const table = (data: GrantData, norm: number, zeg: Zeg): Blok => ({
  soort: 'tabel',
  titel: zeg('berekening-van-uw-uitkering-per'),
  kop: [zeg('per-maand-netto'), 'Bedrag'],
  rijen: [
    [zeg('norm-met-vakantietoeslag'), euro(norm)],
    ...data.inkomsten.flatMap(({ omschrijving, bedrag, vrijgelaten }): [string, string][] => [
      [zeg('af', { inkomen: inSentence(omschrijving) }), `− ${euro(bedrag)}`],
      ...(vrijgelaten > 0
        ? [
            [
              zeg('telt-niet-mee-van', { inkomen: inSentence(omschrijving) }),
              `+ ${euro(vrijgelaten)}`,
            ] as [string, string],
          ]
        : []),
    ]),
    [zeg('uw-uitkering'), euro(data.bedragPerMaand)],
  ],
  totaal: true,
});

/** 'Inkomsten uit werk' → 'inkomsten uit werk'; 'AOW' stays. */
const inSentence = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** When is paid, and what is set off. */
export const betaling = (data: GrantData, zeg: Zeg): Blok[] => [
  kop(zeg('wanneer-krijgt-u-uw-geld')),
  alinea(zeg('wij-betalen-de-uitkering-per'), inPayment(data.voorschotBetaald, zeg)),
];

/** The advance that is set off; `false` when there was none. */
export const inPayment = (voorschotBetaald: number, zeg: Zeg): string | false =>
  voorschotBetaald > 0 &&
  zeg('u-hebt-al-als-voorschot', { voorschotBetaald: euro(voorschotBetaald) });

export const ingang = (data: GrantData, zeg: Zeg): Blok =>
  data.ingangsdatum === data.meldingOp
    ? alinea(zeg('de-uitkering-gaat-in-op', { ingangsdatum: dag(data.ingangsdatum) }))
    : alinea(
        zeg('de-uitkering-gaat-in-op-2', {
          ingangsdatum: dag(data.ingangsdatum),
          meldingOp: dag(data.meldingOp),
        }),
      );

export const verplichtingen = (sjabloon: string, data: GrantData, zeg: Zeg): Blok[] => [
  kop(zeg('wat-verwachten-wij-van-u')),
  alinea(
    zeg('bij-een-uitkering-horen-plichten'),
    data.planVanAanpak && zeg('wat-wij-met-u-hebben'),
  ),
  ...(data.verplichtingen.length > 0
    ? [alinea(zeg('voor-u-geldt-ook')), lijst(sjabloon, 'verplichtingen', data.verplichtingen)]
    : []),
  ...inlichtingenplicht(),
];

export const redenen = (
  data: Briefgegevens & { readonly motivering: string },
  zeg: Zeg,
): Blok[] => [kop(zeg('waarom-nemen-wij-dit-besluit')), ...motivering(data)];
