import type { Day } from '../law/calendar.ts';
import { BriefgegevenOntbreekt } from './errors.ts';
import { type Blok, type Briefgegevens, defineTemplate } from './letter.ts';
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

const ONDERWERP = {
  'niet-ontvankelijk': 'Beslissing: wij behandelen uw bezwaar niet inhoudelijk',
  ongegrond: 'Beslissing: u krijgt geen gelijk',
  gegrond: 'Beslissing: u krijgt gelijk',
  'gedeeltelijk-gegrond': 'Beslissing: u krijgt voor een deel gelijk',
} as const;

const UITKOMST = {
  'niet-ontvankelijk':
    'Wij verklaren uw bezwaar niet-ontvankelijk. Dat betekent dat wij niet kijken of het besluit klopt. Het besluit blijft zoals het is.',
  ongegrond: 'Wij verklaren uw bezwaar ongegrond. Het besluit blijft zoals het is.',
  gegrond: 'Wij verklaren uw bezwaar gegrond. Het besluit blijft niet zoals het was.',
  'gedeeltelijk-gegrond':
    'Wij verklaren uw bezwaar voor een deel gegrond. Een deel van het besluit verandert.',
} as const;

/** The decision on an objection: full reconsideration, with appeal as the remedy (art. 6:23, 7:11, 7:12, 7:13 and 7:15 Awb). */
export const beslissingOpBezwaar = defineTemplate<BeslissingOpBezwaarData>({
  sjabloon,
  besluit: true,
  beroep: true,
  onderwerp: (data) => ONDERWERP[data.uitkomst],
  opbouw: (data) => [
    alinea(
      `Op ${dag(data.ontvangenOp)} hebben wij uw bezwaar ontvangen tegen ons besluit van ${dag(data.besluitdatum)} over ${regelingNaam(data)}.`,
      UITKOMST[data.uitkomst],
    ),
    ...(data.nieuwBesluit === null ? [] : [kop('Wat geldt er nu?'), ...alineas(data.nieuwBesluit)]),
    kop('Waarom nemen wij dit besluit?'),
    ...motivering(data),
    kop('Wat hebben wij met uw verhaal gedaan?'),
    ...heard(data),
    ...advised(data),
    ...costs(data),
    ...grondslag(sjabloon, [
      ...data.artikelen,
      'artikel 7:11 en 7:12 van de Algemene wet bestuursrecht (beslissen op bezwaar)',
    ]),
    ...beroepsclausule(data),
  ],
});

// helpers

/** @throws BriefgegevenOntbreekt when nobody was heard and nobody says why */
const heard = ({ gehoordOp, redenNietHoren }: BeslissingOpBezwaarData): Blok[] => {
  if (gehoordOp !== null)
    return [alinea(`Op ${dag(gehoordOp)} was er een hoorzitting. Het verslag sturen wij mee.`)];
  if (redenNietHoren === null) throw new BriefgegevenOntbreekt(sjabloon, 'redenNietHoren');
  return [alinea('Er was bij ons geen hoorzitting.'), ...alineas(redenNietHoren)];
};

const advised = ({ advies, afwijking }: BeslissingOpBezwaarData): Blok[] =>
  advies === null
    ? []
    : [
        kop('Wat adviseerde de commissie?'),
        ...alineas(advies),
        ...(afwijking === null
          ? [alinea('Wij volgen dat advies.')]
          : [
              alinea('Wij volgen dat advies niet. Wij sturen het advies mee.'),
              ...alineas(afwijking),
            ]),
      ];

const costs = ({ kostenBedrag, kostenToelichting }: BeslissingOpBezwaarData): Blok[] =>
  kostenBedrag === null
    ? []
    : [
        kop('Uw kosten voor hulp bij het bezwaar'),
        alinea(
          kostenBedrag > 0
            ? `Wij betalen u ${euro(kostenBedrag)} (artikel 7:15 van de Algemene wet bestuursrecht).`
            : 'Wij betalen deze kosten niet (artikel 7:15 van de Algemene wet bestuursrecht).',
        ),
        ...(kostenToelichting === null ? [] : alineas(kostenToelichting)),
      ];
