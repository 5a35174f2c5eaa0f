import type { Day } from '../law/calendar.ts';
import { type Briefgegevens, defineTemplate } from './letter.ts';
import { alinea, dag, grondslag, kop, lijst, regelingNaam } from './parts.ts';

export type HerinneringStukkenData = Briefgegevens & {
  readonly gevraagdOp: Day;
  readonly stukken: readonly string[];
  readonly uiterlijkOp: Day;
};

const sjabloon = 'herinnering-stukken';

/** Reminds of the documents for a review before the time is over (policy). */
export const herinneringStukken = defineTemplate<HerinneringStukkenData>({
  sjabloon,
  besluit: false,
  onderwerp: () => 'Herinnering: wij wachten op uw gegevens',
  opbouw: (data) => [
    alinea(
      `Op ${dag(data.gevraagdOp)} vroegen wij u om gegevens voor het onderzoek naar ${regelingNaam(data)}. Wij hebben nog niet alles.`,
    ),
    kop('Wat hebben wij nodig?'),
    lijst(sjabloon, 'stukken', data.stukken),
    alinea(
      `Stuur dit uiterlijk op ${dag(data.uiterlijkOp)}. Hebt u dat al gedaan? Dan hoeft u niets te doen.`,
    ),
    kop('Lukt het niet?'),
    alinea('Bel ons. Bent u ziek of opgenomen? Vertel het ons, dan krijgt u meer tijd.'),
    ...grondslag(sjabloon, [
      'artikel 17, lid 1, van de Participatiewet (gegevens geven)',
      'artikel 54, lid 1, van de Participatiewet (opschorten)',
    ]),
  ],
});
