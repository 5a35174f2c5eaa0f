import type { Day } from '../law/calendar.ts';
import { type Briefgegevens, defineTemplate } from './letter.ts';
import { motivering } from './own-words.ts';
import {
  alinea,
  bezwaarclausule,
  dag,
  euro,
  grondslag,
  kop,
  lijst,
  regelingNaam,
} from './parts.ts';

export type BuitenBehandelingData = Briefgegevens & {
  readonly aanvraagOp: Day;
  /** Day of the letter that asked for the missing facts. */
  readonly gevraagdOp: Day;
  /** Last day on which they could be given. */
  readonly uiterlijkOp: Day;
  readonly ontbreekt: readonly string[];
  /** Why the application cannot be judged without them. */
  readonly motivering: string;
  /** Advances already paid, in euros; 0 when none. */
  readonly voorschotBetaald: number;
};

const sjabloon = 'buiten-behandeling';

/** The decision not to deal with an incomplete application (art. 4:5 lid 1, c, and lid 4 Awb). */
export const buitenBehandeling = defineTemplate<BuitenBehandelingData>({
  sjabloon,
  besluit: true,
  onderwerp: () => 'Besluit: wij behandelen uw aanvraag niet',
  opbouw: (data) => [
    alinea(
      `Op ${dag(data.aanvraagOp)} hebben wij uw aanvraag voor ${regelingNaam(data)} ontvangen. Wij hebben besloten deze aanvraag niet te behandelen. U krijgt op deze aanvraag dus geen geld.`,
    ),
    kop('Waarom nemen wij dit besluit?'),
    alinea(
      `Op ${dag(data.gevraagdOp)} hebben wij u om gegevens gevraagd. U kon deze geven tot en met ${dag(data.uiterlijkOp)}. Dit hebben wij niet van u gekregen:`,
    ),
    lijst(sjabloon, 'ontbreekt', data.ontbreekt),
    ...motivering(data),
    ...(data.voorschotBetaald > 0
      ? [
          kop('Het voorschot'),
          alinea(
            `Wij hebben u ${euro(data.voorschotBetaald)} als voorschot betaald. Dat is een lening. Wij kunnen dit bedrag terugvragen (artikel 58, lid 2, onder d, van de Participatiewet). Daarover krijgt u dan een aparte brief.`,
          ),
        ]
      : []),
    kop('Wat kunt u doen?'),
    alinea(
      'U mag altijd een nieuwe aanvraag doen. Zorg dan dat u de gegevens hierboven meteen meestuurt.',
    ),
    ...grondslag(sjabloon, [
      'artikel 4:5, lid 1, onder c, en lid 4, van de Algemene wet bestuursrecht (aanvraag niet behandelen)',
    ]),
    ...bezwaarclausule(data),
  ],
});
