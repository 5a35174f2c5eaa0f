import type { Day } from '../law/calendar.ts';
import { type Briefgegevens, defineTemplate } from './letter.ts';
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
  onderwerp: () => 'Besluit: zo betaalt u',
  opbouw: (data) => [
    alinea(
      schuldNaam(data, data.schuldsoort),
      `U moet nog ${euro(data.saldo)} betalen.`,
      data.metAnder
        ? 'Wij hebben met uw partner van toen besproken hoe dat gebeurt.'
        : 'Wij hebben met u besproken hoe u dat doet.',
    ),
    kop('Wat hebben wij afgesproken?'),
    ...(data.metAnder
      ? [
          alinea(
            'Dit is de afspraak voor de hele schuld. Wat uw partner van toen betaalt, hoeft u niet meer te betalen.',
          ),
        ]
      : []),
    alinea(...inWords(data.afspraak, data.metAnder)),
    kop('Waarom nemen wij dit besluit?'),
    ...alineas(data.motivering),
    kop(data.metAnder ? 'Wat als er niet wordt betaald?' : 'Lukt het betalen niet?'),
    data.metAnder
      ? alinea('Dan krijgt ook u een aanmaning. Wilt u zelf een afspraak maken? Bel ons dan.')
      : alinea(
          'Bel ons dan meteen. Wij kijken of de afspraak anders kan.',
          'Betaalt u niet en horen wij niets? Dan sturen wij een aanmaning. Dat kost u misschien extra geld.',
        ),
    ...grondslag(sjabloon, [
      'artikel 4:94 van de Algemene wet bestuursrecht (uitstel en termijnen)',
      'artikel 60 van de Participatiewet (invordering)',
    ]),
    ...bezwaarclausule(data),
  ],
});

/** @param ander whoever agreed it is not the addressee */
function inWords(regeling: Afspraak, ander: boolean): string[] {
  const wie = ander ? 'Uw partner van toen' : 'U';
  if (regeling.wijze === 'termijnen') {
    return [
      `${wie} betaalt ${euro(regeling.perMaand)} per maand. De eerste keer is uiterlijk op ${dag(regeling.eersteOp)}.`,
      `${wie} betaalt ${regeling.aantal} keer. De laatste keer is op ${dag(regeling.laatsteOp)}; dat bedrag kan lager zijn.`,
    ];
  }
  return regeling.wijze === 'uitstel'
    ? [
        `${wie} hoeft tot en met ${dag(regeling.uitstelDatum)} niet te betalen. Daarna bellen wij ${ander ? 'hem of haar' : 'u'}.`,
      ]
    : [`${wie} betaalt alles ineens. Dat moet uiterlijk op ${dag(regeling.uiterlijkOp)}.`];
}
