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
  onderwerp: (_, zeg) => zeg('onderwerp'),
  opbouw: (data, zeg) => [
    alinea(
      zeg('u-krijgt-vanaf-betaalden-wij', {
        regeling: regelingNaam(data),
        vanDatum: dag(data.vanDatum),
        beeindigdOp: dag(data.beeindigdOp),
      }),
      zeg('u-krijgt-ook-het-geld'),
    ),
    kop(zeg('hoe-gaat-het-verder')),
    alinea(zeg('wij-ronden-het-heronderzoek-af')),
    ...grondslag(sjabloon, ['artikel 54, lid 2, van de Participatiewet (herstellen)']),
  ],
});
