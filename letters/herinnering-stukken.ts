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
  onderwerp: (_, zeg) => zeg('onderwerp'),
  opbouw: (data, zeg) => [
    alinea(
      zeg('op-vroegen-wij-u-om', {
        gevraagdOp: dag(data.gevraagdOp),
        regeling: regelingNaam(data),
      }),
    ),
    kop(zeg('wat-hebben-wij-nodig')),
    lijst(sjabloon, 'stukken', data.stukken),
    alinea(zeg('stuur-dit-uiterlijk-op-hebt', { uiterlijkOp: dag(data.uiterlijkOp) })),
    kop(zeg('lukt-het-niet')),
    alinea(zeg('bel-ons-bent-u-ziek')),
    ...grondslag(sjabloon, [
      'artikel 17, lid 1, van de Participatiewet (gegevens geven)',
      'artikel 54, lid 1, van de Participatiewet (opschorten)',
    ]),
  ],
});
