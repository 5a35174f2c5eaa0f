import type { Day } from '../law/calendar.ts';
import { type Briefgegevens, defineTemplate, type Zeg } from './letter.ts';
import { alinea, dag, euro, grondslag, kop, type Schuldsoort, schuldNaam } from './parts.ts';

export type DwangbevelData = Briefgegevens & {
  readonly schuldsoort: Schuldsoort;
  /** Euros still owed, without what this order adds. */
  readonly schuld: number;
  /** Euros of statutory interest (art. 4:98 Awb); 0 when none. */
  readonly rente: number;
  /** Euros of costs (art. 4:113 and 4:120 Awb); 0 when none. */
  readonly kosten: number;
  /** Day of the decision that laid the debt down. */
  readonly besluitDatum: Day;
  /** Day of the reminder. */
  readonly aangemaandOp: Day;
  /** Who collects: a bailiff, an attachment, or another benefit. */
  readonly uitvoering: 'deurwaarder' | 'vereenvoudigd-beslag' | 'andere-uitkering';
};

const sjabloon = 'dwangbevel';

const how = (soort: DwangbevelData['uitvoering'], zeg: Zeg): string =>
  ({
    deurwaarder: zeg('een-deurwaarder-neemt-contact-met'),
    'vereenvoudigd-beslag': zeg('wij-leggen-beslag-bij-iemand'),
    'andere-uitkering': zeg('wij-vragen-uwv-de-svb'),
  })[soort];

/** The enforcement order: what is due, on what it rests and how it is executed (art. 4:114–4:123 Awb, art. 60 lid 2 Pw). */
export const dwangbevel = defineTemplate<DwangbevelData>({
  sjabloon,
  besluit: false,
  onderwerp: (_, zeg) => zeg('onderwerp'),
  opbouw: (data, zeg) => [
    alinea(
      zeg('dat-besloten-wij-op-op', {
        schuld: schuldNaam(data, data.schuldsoort),
        besluitDatum: dag(data.besluitDatum),
        aangemaandOp: dag(data.aangemaandOp),
      }),
      zeg('daarom-krijgt-u-dit-dwangbevel'),
    ),
    kop(zeg('hoeveel-moet-u-betalen')),
    {
      soort: 'tabel',
      titel: zeg('wat-u-moet-betalen'),
      kop: ['Omschrijving', 'Bedrag'],
      rijen: [
        [zeg('uw-schuld'), euro(data.schuld)],
        ...(data.rente > 0 ? [[zeg('wettelijke-rente'), euro(data.rente)] as const] : []),
        ...(data.kosten > 0 ? [['Kosten', euro(data.kosten)] as const] : []),
        ['Samen', euro(Math.round((data.schuld + data.rente + data.kosten) * 100) / 100)],
      ],
      totaal: true,
    },
    kop(zeg('wat-gebeurt-er-nu')),
    alinea(how(data.uitvoering, zeg), zeg('u-houdt-altijd-genoeg-over')),
    alinea(zeg('betaalt-u-nu-meteen-bel'), zeg('door-dit-dwangbevel-begint-de')),
    ...grondslag(sjabloon, [
      'artikel 60, lid 2, van de Participatiewet (dwangbevel)',
      'artikel 4:114 tot en met 4:123 van de Algemene wet bestuursrecht (dwangbevel)',
    ]),
  ],
});
