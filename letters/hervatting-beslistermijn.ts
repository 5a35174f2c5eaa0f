import type { Day } from '../law/calendar.ts';
import { type Briefgegevens, defineTemplate } from './letter.ts';
import { alinea, dag, grondslag, kop, regelingNaam } from './parts.ts';

export type HervattingBeslistermijnData = Briefgegevens & {
  readonly aanvraagOp: Day;
  readonly vanafOp: Day;
  /** First day on which the clock runs again. */
  readonly hervatOp: Day;
  /** Last day to decide from now on. */
  readonly nieuwVoor: Day;
};

const sjabloon = 'hervatting-beslistermijn';

/** Tells that the clock of the decision runs again, and until when (art. 4:15 lid 3 and 4 Awb). */
export const hervattingBeslistermijn = defineTemplate<HervattingBeslistermijnData>({
  sjabloon,
  besluit: false,
  onderwerp: () => 'Wij gaan verder met uw aanvraag',
  opbouw: (data) => [
    alinea(
      `Op ${dag(data.aanvraagOp)} hebt u ${regelingNaam(data)} aangevraagd. Sinds ${dag(data.vanafOp)} stond de tijd waarin wij moeten beslissen stil. Vanaf ${dag(data.hervatOp)} loopt die weer.`,
    ),
    kop('Wanneer krijgt u ons besluit?'),
    alinea(
      `U krijgt ons besluit uiterlijk op ${dag(data.nieuwVoor)}. Daarin zitten de dagen dat de tijd stilstond.`,
    ),
    ...grondslag(sjabloon, ['artikel 4:15 van de Algemene wet bestuursrecht (opschorten)']),
  ],
});
