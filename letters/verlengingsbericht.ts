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
  onderwerp: (_, zeg) => zeg('onderwerp'),
  opbouw: (data, zeg) => [
    alinea(
      zeg('op-hebt-u-aangevraagd-wij', {
        aanvraagOp: dag(data.aanvraagOp),
        regeling: regelingNaam(data),
        beslissenVoor: dag(data.beslissenVoor),
      }),
      zeg('u-krijgt-ons-besluit-uiterlijk', { nieuwVoor: dag(data.nieuwVoor) }),
    ),
    kop(zeg('waarom-duurt-het-langer')),
    ...alineas(data.reden),
    kop(zeg('wat-betekent-dit-voor-u')),
    alinea(
      zeg('u-hoeft-niets-te-doen'),
      zeg('hebt-u-na-nog-geen', { nieuwVoor: dag(data.nieuwVoor) }),
    ),
    ...grondslag(sjabloon, [
      'artikel 4:14, lid 3, van de Algemene wet bestuursrecht (later beslissen)',
      'artikel 4:17 van de Algemene wet bestuursrecht (als wij dan nog te laat zijn)',
    ]),
  ],
});
