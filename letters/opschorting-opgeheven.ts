import type { Day } from '../law/calendar.ts';
import { type Briefgegevens, defineTemplate } from './letter.ts';
import { alinea, dag, grondslag, kop, regelingNaam } from './parts.ts';

export type OpschortingOpgehevenData = Briefgegevens & {
  readonly vanDatum: Day;
  readonly beeindigdOp: Day;
};

const sjabloon = 'opschorting-opgeheven';

/** Tells that the benefit is paid again, from the first day of the suspension (art. 54 Pw). */
export const opschortingOpgeheven = defineTemplate<OpschortingOpgehevenData>({
  sjabloon,
  besluit: false,
  onderwerp: () => 'Wij betalen uw uitkering weer',
  opbouw: (data) => [
    alinea(
      `U krijgt ${regelingNaam(data)}. Vanaf ${dag(data.vanDatum)} betaalden wij die tijdelijk niet. Op ${dag(data.beeindigdOp)} stopt dat.`,
      'U krijgt ook het geld over de tijd dat wij niet betaalden.',
    ),
    kop('Hoe gaat het verder?'),
    alinea('Wij ronden het heronderzoek af. Over de uitkomst krijgt u een aparte brief.'),
    ...grondslag(sjabloon, ['artikel 54, lid 2, van de Participatiewet (herstellen)']),
  ],
});
