import type { Day } from '../law/calendar.ts';
import { BriefgegevenOntbreekt } from './errors.ts';
import { type Blok, type Briefgegevens, defineTemplate, type Zeg } from './letter.ts';
import { motivering } from './own-words.ts';
import {
  alinea,
  alineas,
  beroepsclausule,
  dag,
  euro,
  grondslag,
  kop,
  regelingNaam,
} from './parts.ts';

export type BeslissingOpBezwaarData = Briefgegevens & {
  readonly uitkomst: 'niet-ontvankelijk' | 'ongegrond' | 'gegrond' | 'gedeeltelijk-gegrond';
  readonly ontvangenOp: Day;
  /** Day on which the contested decision was sent. */
  readonly besluitdatum: Day;
  /** What applies instead of the contested decision; `null` when that stays (art. 7:11 lid 2 Awb). */
  readonly nieuwBesluit: string | null;
  readonly motivering: string;
  /** Day of the hearing; `null` when nobody was heard: then `redenNietHoren` says why (art. 7:12 lid 1 Awb). */
  readonly gehoordOp: Day | null;
  readonly redenNietHoren: string | null;
  /** What the committee advised; `null` without a committee. */
  readonly advies: string | null;
  /** Why we deviate from the advice, which is then sent along (art. 7:13 lid 7 Awb); `null` when we follow it. */
  readonly afwijking: string | null;
  /** Costs of legal aid that we pay, in euros; `null` when not asked for (art. 7:15 Awb). */
  readonly kostenBedrag: number | null;
  readonly kostenToelichting: string | null;
  readonly artikelen: readonly string[];
};

const sjabloon = 'beslissing-op-bezwaar';

const subject = (soort: BeslissingOpBezwaarData['uitkomst'], zeg: Zeg): string =>
  ({
    'niet-ontvankelijk': zeg('beslissing-wij-behandelen-uw-bezwaar'),
    ongegrond: zeg('beslissing-u-krijgt-geen-gelijk'),
    gegrond: zeg('beslissing-u-krijgt-gelijk'),
    'gedeeltelijk-gegrond': zeg('beslissing-u-krijgt-voor-een'),
  })[soort];

const outcome = (soort: BeslissingOpBezwaarData['uitkomst'], zeg: Zeg): string =>
  ({
    'niet-ontvankelijk': zeg('wij-verklaren-uw-bezwaar-niet'),
    ongegrond: zeg('wij-verklaren-uw-bezwaar-ongegrond'),
    gegrond: zeg('wij-verklaren-uw-bezwaar-gegrond'),
    'gedeeltelijk-gegrond': zeg('wij-verklaren-uw-bezwaar-voor'),
  })[soort];

/** The decision on an objection: full reconsideration, with appeal as the remedy (art. 6:23, 7:11, 7:12, 7:13 and 7:15 Awb). */
export const beslissingOpBezwaar = defineTemplate<BeslissingOpBezwaarData>({
  sjabloon,
  besluit: true,
  beroep: true,
  onderwerp: (data, zeg) => subject(data.uitkomst, zeg),
  opbouw: (data, zeg) => [
    alinea(
      zeg('op-hebben-wij-uw-bezwaar', {
        ontvangenOp: dag(data.ontvangenOp),
        besluitdatum: dag(data.besluitdatum),
        regeling: regelingNaam(data),
      }),
      outcome(data.uitkomst, zeg),
    ),
    ...(data.nieuwBesluit === null
      ? []
      : [kop(zeg('wat-geldt-er-nu')), ...alineas(data.nieuwBesluit)]),
    kop(zeg('waarom-nemen-wij-dit-besluit')),
    ...motivering(data),
    kop(zeg('wat-hebben-wij-met-uw')),
    ...heard(data, zeg),
    ...advised(data, zeg),
    ...costs(data, zeg),
    ...grondslag(sjabloon, [
      ...data.artikelen,
      'artikel 7:11 en 7:12 van de Algemene wet bestuursrecht (beslissen op bezwaar)',
    ]),
    ...beroepsclausule(data),
  ],
});

// helpers

/** @throws BriefgegevenOntbreekt when nobody was heard and nobody says why */
const heard = ({ gehoordOp, redenNietHoren }: BeslissingOpBezwaarData, zeg: Zeg): Blok[] => {
  if (gehoordOp !== null)
    return [alinea(zeg('op-was-er-een-hoorzitting', { gehoordOp: dag(gehoordOp) }))];
  if (redenNietHoren === null) throw new BriefgegevenOntbreekt(sjabloon, 'redenNietHoren');
  return [alinea(zeg('er-was-bij-ons-geen')), ...alineas(redenNietHoren)];
};

const advised = ({ advies, afwijking }: BeslissingOpBezwaarData, zeg: Zeg): Blok[] =>
  advies === null
    ? []
    : [
        kop(zeg('wat-adviseerde-de-commissie')),
        ...alineas(advies),
        ...(afwijking === null
          ? [alinea(zeg('wij-volgen-dat-advies'))]
          : [alinea(zeg('wij-volgen-dat-advies-niet')), ...alineas(afwijking)]),
      ];

const costs = ({ kostenBedrag, kostenToelichting }: BeslissingOpBezwaarData, zeg: Zeg): Blok[] =>
  kostenBedrag === null
    ? []
    : [
        kop(zeg('uw-kosten-voor-hulp-bij')),
        alinea(
          kostenBedrag > 0
            ? zeg('wij-betalen-u-artikel-7', { kostenBedrag: euro(kostenBedrag) })
            : zeg('wij-betalen-deze-kosten-niet'),
        ),
        ...(kostenToelichting === null ? [] : alineas(kostenToelichting)),
      ];
