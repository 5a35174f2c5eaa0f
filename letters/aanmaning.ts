import type { Day } from '../law/calendar.ts';
import { type Briefgegevens, defineTemplate } from './letter.ts';
import { alinea, dag, euro, grondslag, kop, type Schuldsoort, schuldNaam } from './parts.ts';

export type AanmaningData = Briefgegevens & {
  readonly schuldsoort: Schuldsoort;
  /** Euros that should have been paid by now. */
  readonly bedrag: number;
  /** Day on which it should have been paid at the latest. */
  readonly vervaldatum: Day;
  /** Last day to pay after this reminder. */
  readonly uiterlijkOp: Day;
};

const sjabloon = 'aanmaning';

/** The reminder: two weeks to pay, and what follows otherwise (art. 4:112 Awb). */
export const aanmaning = defineTemplate<AanmaningData>({
  sjabloon,
  besluit: false,
  onderwerp: (_, zeg) => zeg('onderwerp'),
  opbouw: (data, zeg) => [
    alinea(
      zeg('dat-had-uiterlijk-op-gemoeten', {
        schuld: schuldNaam(data, data.schuldsoort),
        vervaldatum: dag(data.vervaldatum),
        bedrag: euro(data.bedrag),
      }),
    ),
    kop(zeg('wat-moet-u-doen')),
    alinea(
      zeg('betaal-uiterlijk-op-zet-bij', {
        bedrag: euro(data.bedrag),
        uiterlijkOp: dag(data.uiterlijkOp),
        zaaknummer: data.zaaknummer,
      }),
      zeg('hebt-u-al-betaald-dan'),
      zeg('kunt-u-niet-betalen-bel'),
    ),
    kop(zeg('wat-gebeurt-er-als-u')),
    alinea(zeg('dan-kunnen-wij-een-dwangbevel')),
    alinea(zeg('door-deze-brief-begint-de')),
    ...grondslag(sjabloon, [
      'artikel 4:112 van de Algemene wet bestuursrecht (aanmaning, twee weken)',
      'artikel 4:106 en 4:110 van de Algemene wet bestuursrecht (verjaring)',
      'artikel 60 van de Participatiewet (invordering)',
    ]),
  ],
});
