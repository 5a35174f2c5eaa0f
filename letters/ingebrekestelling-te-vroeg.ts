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
  onderwerp: (_, zeg) => zeg('onderwerp'),
  opbouw: (data, zeg) => [
    alinea(
      zeg('op-kregen-wij-uw-ingebrekestelling', {
        ontvangenOp: dag(data.ontvangenOp),
        regeling: regelingNaam(data),
      }),
    ),
    kop(zeg('waarom-zijn-wij-niet-te')),
    alinea(zeg('wij-mogen-tot-en-met', { beslissenVoor: dag(data.beslissenVoor) })),
    kop(zeg('wat-kunt-u-doen')),
    alinea(zeg('hebt-u-na-die-dag')),
    ...grondslag(sjabloon, [
      'artikel 4:17, lid 3, van de Algemene wet bestuursrecht (wanneer een dwangsom gaat lopen)',
    ]),
  ],
});
