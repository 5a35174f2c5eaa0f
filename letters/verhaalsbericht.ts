import type { Day } from '../law/calendar.ts';
import { type Briefgegevens, defineTemplate } from './letter.ts';
import { alinea, alineas, dag, euro, grondslag, kop, regelingNaam } from './parts.ts';

export type VerhaalsberichtData = Briefgegevens & {
  /** Euros a month from now on. */
  readonly perMaand: number;
  readonly vanafDatum: Day;
  /** Why it changed: the law on 1 January, the court, or other circumstances. */
  readonly uitleg: string;
};

const sjabloon = 'verhaalsbericht';

/** Tells whoever has to pay that the amount a month is another one (art. 62d and 62e Pw). */
export const verhaalsbericht = defineTemplate<VerhaalsberichtData>({
  sjabloon,
  besluit: false,
  onderwerp: () => 'Uw bedrag per maand verandert',
  opbouw: (data) => [
    alinea(
      `Wij betalen ${regelingNaam(data)} aan iemand anders. U betaalt daar elke maand aan mee.`,
      `Vanaf ${dag(data.vanafDatum)} is dat ${euro(data.perMaand)} per maand.`,
    ),
    kop('Waarom verandert het bedrag?'),
    ...alineas(data.uitleg),
    ...grondslag(sjabloon, [
      'artikel 62d van de Participatiewet (verhoging op 1 januari)',
      'artikel 62e van de Participatiewet (andere omstandigheden)',
    ]),
  ],
});
