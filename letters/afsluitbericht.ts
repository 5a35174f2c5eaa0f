import { type Briefgegevens, defineTemplate, type Zeg } from './letter.ts';
import { alinea, alineas, euro, grondslag, kop, regelingNaam } from './parts.ts';

export type AfsluitberichtData = Briefgegevens & {
  readonly reden:
    | 'voldaan'
    | 'kwijtgescholden'
    | 'afgeboekt'
    | 'verjaard'
    | 'vernietigd'
    | 'verhaal';
  /** Whether the addressee is the partner who had to pay as well (art. 59 Pw). */
  readonly alsPartner: boolean;
  /** Euros paid or set off in all, by whoever. */
  readonly betaald: number;
  /** Euros that the resident gets back; 0 when none. */
  readonly terug: number;
  /** How interest was calculated; `null` when nothing is paid back. */
  readonly berekening: string | null;
};

const sjabloon = 'afsluitbericht';

const waarom = (soort: AfsluitberichtData['reden'], zeg: Zeg): string =>
  ({
    voldaan: zeg('u-hebt-alles-betaald-dank'),
    kwijtgescholden: zeg('wij-hebben-de-rest-van'),
    afgeboekt: zeg('wij-vragen-de-rest-van'),
    verjaard: zeg('uw-schuld-is-verjaard-wij'),
    vernietigd: zeg('het-besluit-waarop-uw-schuld'),
    verhaal: zeg('wij-hebben-het-verhaal-afgerond'),
  })[soort];

/** Tells that a claim is closed, and why; nobody is left to wonder. */
export const afsluitbericht = defineTemplate<AfsluitberichtData>({
  sjabloon,
  besluit: false,
  onderwerp: (_, zeg) => zeg('onderwerp'),
  opbouw: (data, zeg) => [
    alinea(
      data.reden === 'verhaal'
        ? zeg('wij-betaalden-aan-iemand-anders', { regeling: regelingNaam(data) })
        : data.alsPartner
          ? zeg('u-moest-geld-terugbetalen-van', { regeling: regelingNaam(data) })
          : zeg('u-kreeg-en-moest-geld', { regeling: regelingNaam(data) }),
      data.alsPartner && data.reden === 'voldaan'
        ? zeg('alles-is-betaald')
        : waarom(data.reden, zeg),
      data.betaald > 0 &&
        (data.alsPartner
          ? zeg('in-totaal-is-betaald', { betaald: euro(data.betaald) })
          : zeg('in-totaal-hebt-u-betaald', { betaald: euro(data.betaald) })),
    ),
    ...(data.terug > 0
      ? [
          kop(zeg('u-krijgt-geld-terug')),
          alinea(zeg('u-krijgt-van-ons-terug', { terug: euro(data.terug) })),
        ]
      : []),
    ...(data.berekening === null ? [] : alineas(data.berekening)),
    ...grondslag(sjabloon, [
      'artikel 58 en 60 van de Participatiewet (terugvordering en invordering)',
      'titel 4.4, artikel 4:85 en verder, van de Algemene wet bestuursrecht (betalen van geldschulden)',
    ]),
  ],
});
