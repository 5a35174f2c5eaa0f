import type { Day } from '../law/calendar.ts';
import { type Briefgegevens, defineTemplate, type Zeg } from './letter.ts';
import {
  alinea,
  alineas,
  bezwaarclausule,
  dag,
  euro,
  grondslag,
  kop,
  type Schuldsoort,
  schuldNaam,
} from './parts.ts';

export type BetalingsregelingData = Briefgegevens & {
  readonly schuldsoort: Schuldsoort;
  /** Euros still owed. */
  readonly saldo: number;
  /** What was agreed: instalments with the first day, a deferral up to a day, or all at once. */
  readonly afspraak: Afspraak;
  /** Whether it was agreed with somebody else who owes it as well (art. 59 Pw), not with the addressee. */
  readonly metAnder: boolean;
  /** What was discussed. */
  readonly motivering: string;
};
export type Afspraak =
  | {
      readonly wijze: 'termijnen';
      /** Euros. */
      readonly perMaand: number;
      readonly eersteOp: Day;
      readonly laatsteOp: Day;
      readonly aantal: number;
    }
  | { readonly wijze: 'uitstel'; readonly uitstelDatum: Day }
  | { readonly wijze: 'ineens'; readonly uiterlijkOp: Day };

const sjabloon = 'betalingsregeling';

/** The decision on instalments or deferral (art. 4:94 Awb). */
export const betalingsregeling = defineTemplate<BetalingsregelingData>({
  sjabloon,
  besluit: true,
  onderwerp: (_, zeg) => zeg('onderwerp'),
  opbouw: (data, zeg) => [
    alinea(
      schuldNaam(data, data.schuldsoort),
      zeg('u-moet-nog-betalen', { saldo: euro(data.saldo) }),
      data.metAnder ? zeg('wij-hebben-met-uw-partner') : zeg('wij-hebben-met-u-besproken'),
    ),
    kop(zeg('wat-hebben-wij-afgesproken')),
    ...(data.metAnder ? [alinea(zeg('dit-is-de-afspraak-voor'))] : []),
    alinea(...inWords(data.afspraak, data.metAnder, zeg)),
    kop(zeg('waarom-nemen-wij-dit-besluit')),
    ...alineas(data.motivering),
    kop(data.metAnder ? zeg('wat-als-er-niet-wordt') : zeg('lukt-het-betalen-niet')),
    data.metAnder
      ? alinea(zeg('dan-krijgt-ook-u-een'))
      : alinea(zeg('bel-ons-dan-meteen-wij'), zeg('betaalt-u-niet-en-horen')),
    ...grondslag(sjabloon, [
      'artikel 4:94 van de Algemene wet bestuursrecht (uitstel en termijnen)',
      'artikel 60 van de Participatiewet (invordering)',
    ]),
    ...bezwaarclausule(data),
  ],
});

/** @param ander whoever agreed it is not the addressee */
function inWords(regeling: Afspraak, ander: boolean, zeg: Zeg): string[] {
  const wie = ander ? zeg('uw-partner-van-toen') : 'U';
  if (regeling.wijze === 'termijnen') {
    return [
      zeg('betaalt-per-maand-de-eerste', {
        wie,
        perMaand: euro(regeling.perMaand),
        eersteOp: dag(regeling.eersteOp),
      }),
      zeg('betaalt-keer-de-laatste-keer', {
        wie,
        aantal: regeling.aantal,
        laatsteOp: dag(regeling.laatsteOp),
      }),
    ];
  }
  return regeling.wijze === 'uitstel'
    ? [
        zeg('hoeft-tot-en-met-niet', {
          wie,
          uitstelDatum: dag(regeling.uitstelDatum),
          wieBellen: ander ? 'hem of haar' : 'u',
        }),
      ]
    : [zeg('betaalt-alles-ineens-dat-moet', { wie, uiterlijkOp: dag(regeling.uiterlijkOp) })];
}
