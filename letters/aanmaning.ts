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
  onderwerp: () => 'Aanmaning: u hebt niet op tijd betaald',
  opbouw: (data) => [
    alinea(
      `${schuldNaam(data, data.schuldsoort)} Dat had uiterlijk op ${dag(data.vervaldatum)} gemoeten. Wij hebben nog geen ${euro(data.bedrag)} van u ontvangen.`,
    ),
    kop('Wat moet u doen?'),
    alinea(
      `Betaal ${euro(data.bedrag)} uiterlijk op ${dag(data.uiterlijkOp)}. Zet bij uw betaling het zaaknummer: ${data.zaaknummer}.`,
      'Hebt u al betaald? Dan hoeft u niets te doen.',
      'Kunt u niet betalen? Bel ons vóór die dag. Wij kijken dan samen wat wel kan.',
    ),
    kop('Wat gebeurt er als u niet betaalt?'),
    alinea(
      'Dan kunnen wij een dwangbevel sturen. Een deurwaarder kan dan beslag leggen op uw inkomen of spullen. De kosten daarvan betaalt u zelf.',
    ),
    alinea('Door deze brief begint de verjaring van uw schuld opnieuw: weer vijf jaar.'),
    ...grondslag(sjabloon, [
      'artikel 4:112 van de Algemene wet bestuursrecht (aanmaning, twee weken)',
      'artikel 4:106 en 4:110 van de Algemene wet bestuursrecht (verjaring)',
      'artikel 60 van de Participatiewet (invordering)',
    ]),
  ],
});
