import type { Day } from '../law/calendar.ts';
import { type Briefgegevens, defineTemplate } from './letter.ts';
import { alinea, dag, euro, grondslag, kop, regelingNaam } from './parts.ts';

export type IntrekkingsbevestigingData = Briefgegevens & {
  readonly meldingOp: Day;
  readonly ingetrokkenOp: Day;
  /** Advances already paid, in euros; 0 when none. */
  readonly voorschotBetaald: number;
};

const sjabloon = 'intrekkingsbevestiging';

/** Confirms that the applicant withdrew the application. */
export const intrekkingsbevestiging = defineTemplate<IntrekkingsbevestigingData>({
  sjabloon,
  besluit: false,
  onderwerp: () => 'U hebt uw aanvraag ingetrokken',
  opbouw: (data) => [
    alinea(
      `Op ${dag(data.meldingOp)} hebt u zich bij ons gemeld voor ${regelingNaam(data)}. Op ${dag(data.ingetrokkenOp)} hebt u ons laten weten dat u uw aanvraag intrekt. Wij stoppen daarom met de behandeling. U krijgt geen besluit.`,
    ),
    ...(data.voorschotBetaald > 0
      ? [
          kop('Het voorschot'),
          alinea(
            `Wij hebben u ${euro(data.voorschotBetaald)} als voorschot betaald. Dat is een lening. Wij kunnen dit bedrag terugvragen. Daarover krijgt u dan een aparte brief.`,
          ),
        ]
      : []),
    kop('Hebt u uw aanvraag niet ingetrokken?'),
    alinea(
      'Of bent u van gedachten veranderd? Bel ons dan meteen. U mag ook altijd een nieuwe aanvraag doen.',
    ),
    ...grondslag(sjabloon, [
      'artikel 4:1 van de Algemene wet bestuursrecht (de aanvraag)',
      ...(data.voorschotBetaald > 0
        ? ['artikel 58, lid 2, onder d, van de Participatiewet (terugvragen van een voorschot)']
        : []),
    ]),
  ],
});
