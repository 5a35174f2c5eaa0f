import type { Day } from '../law/calendar.ts';
import { type Briefgegevens, defineTemplate } from './letter.ts';
import { alinea, dag, grondslag, kop, regelingNaam } from './parts.ts';

export type AfsluitingOverlijdenData = Briefgegevens & {
  readonly meldingOp: Day;
  readonly overledenOp: Day;
  /** Last day that is paid, when a benefit was granted already; null when the application is closed. */
  readonly laatsteDagOp: Day | null;
};

const sjabloon = 'afsluiting-overlijden';

/** Tells whoever deals with the estate that the application, or the benefit, ends (art. 45 lid 5 Pw). */
export const afsluitingOverlijden = defineTemplate<AfsluitingOverlijdenData>({
  sjabloon,
  besluit: false,
  onderwerp: ({ laatsteDagOp }) =>
    laatsteDagOp === null ? 'De aanvraag is gesloten' : 'De uitkering stopt',
  opbouw: (data) => [
    alinea(
      `Op ${dag(data.overledenOp)} is uw naaste overleden. Wij wensen u veel sterkte.`,
      `Op ${dag(data.meldingOp)} vroeg uw naaste bij ons om ${regelingNaam(data)}.`,
    ),
    kop('Wat gebeurt er nu?'),
    data.laatsteDagOp === null
      ? alinea('Wij sluiten de aanvraag. Er komt geen besluit meer.')
      : alinea(`Wij betalen de uitkering tot en met ${dag(data.laatsteDagOp)}. Daarna stopt zij.`),
    kop('Klopt er iets niet?'),
    alinea(
      'Denkt u dat er over de tijd voor het overlijden nog recht was op geld? Bel ons dan. Wij kijken daar samen met u naar.',
    ),
    ...grondslag(sjabloon, [
      'artikel 45, lid 5, van de Participatiewet (betaling na een overlijden)',
    ]),
  ],
});
