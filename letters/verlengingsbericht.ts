import type { Day } from '../law/calendar.ts';
import { type Briefgegevens, defineTemplate } from './letter.ts';
import { alinea, alineas, dag, grondslag, kop, regelingNaam } from './parts.ts';

export type VerlengingsberichtData = Briefgegevens & {
  readonly aanvraagOp: Day;
  /** Last day as it was told before. */
  readonly beslissenVoor: Day;
  /** Last day from now on. */
  readonly nieuwVoor: Day;
  readonly reden: string;
};

const sjabloon = 'verlengingsbericht';

/** Tells within the decision term that the decision comes later, and when at the latest (art. 4:14 lid 3 Awb). */
export const verlengingsbericht = defineTemplate<VerlengingsberichtData>({
  sjabloon,
  besluit: false,
  onderwerp: () => 'Ons besluit duurt langer',
  opbouw: (data) => [
    alinea(
      `Op ${dag(data.aanvraagOp)} hebt u ${regelingNaam(data)} aangevraagd. Wij zouden uiterlijk op ${dag(data.beslissenVoor)} een besluit nemen. Dat lukt niet.`,
      `U krijgt ons besluit uiterlijk op ${dag(data.nieuwVoor)}.`,
    ),
    kop('Waarom duurt het langer?'),
    ...alineas(data.reden),
    kop('Wat betekent dit voor u?'),
    alinea(
      'U hoeft niets te doen. Hebt u geld nodig om van te leven? Bel ons dan. Soms kunt u een voorschot krijgen.',
      `Hebt u na ${dag(data.nieuwVoor)} nog geen besluit? Dan kunt u ons in gebreke stellen. Dat doet u met een brief.`,
    ),
    ...grondslag(sjabloon, [
      'artikel 4:14, lid 3, van de Algemene wet bestuursrecht (later beslissen)',
      'artikel 4:17 van de Algemene wet bestuursrecht (als wij dan nog te laat zijn)',
    ]),
  ],
});
