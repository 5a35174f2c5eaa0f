import type { Day } from '../law/calendar.ts';
import { type Briefgegevens, defineTemplate } from './letter.ts';
import { alinea, dag, grondslag, kop, regelingNaam } from './parts.ts';

export type IngebrekestellingTeVroegData = Briefgegevens & {
  readonly ontvangenOp: Day;
  /** Last day on which the decision is in time. */
  readonly beslissenVoor: Day;
};

const sjabloon = 'ingebrekestelling-te-vroeg';

/** Tells that a notice of default came while there was still time to decide (art. 4:17 lid 3 Awb). */
export const ingebrekestellingTeVroeg = defineTemplate<IngebrekestellingTeVroegData>({
  sjabloon,
  besluit: false,
  onderwerp: () => 'Uw ingebrekestelling kwam te vroeg',
  opbouw: (data) => [
    alinea(
      `Op ${dag(data.ontvangenOp)} kregen wij uw ingebrekestelling. Daarin schrijft u dat wij te laat zijn met ons besluit over ${regelingNaam(data)}. Dat is niet zo.`,
    ),
    kop('Waarom zijn wij niet te laat?'),
    alinea(
      `Wij mogen tot en met ${dag(data.beslissenVoor)} een besluit nemen. Uw ingebrekestelling kwam voor het einde van die dag. Daarom heeft zij geen gevolg. U krijgt nu geen dwangsom.`,
    ),
    kop('Wat kunt u doen?'),
    alinea(
      'Hebt u na die dag nog geen besluit? Dan kunt u ons opnieuw in gebreke stellen. Stuur ons dan weer een brief.',
    ),
    ...grondslag(sjabloon, [
      'artikel 4:17, lid 3, van de Algemene wet bestuursrecht (wanneer een dwangsom gaat lopen)',
    ]),
  ],
});
