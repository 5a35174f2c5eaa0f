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
  onderwerp: (_, zeg) => zeg('onderwerp'),
  opbouw: (data, zeg) => [
    alinea(
      zeg('op-hebben-wij-uw-aanvraag', {
        aanvraagOp: dag(data.aanvraagOp),
        regeling: regelingNaam(data),
      }),
    ),
    kop(zeg('waarom-nemen-wij-dit-besluit')),
    alinea(
      zeg('op-hebben-wij-u-om', {
        gevraagdOp: dag(data.gevraagdOp),
        uiterlijkOp: dag(data.uiterlijkOp),
      }),
    ),
    lijst(sjabloon, 'ontbreekt', data.ontbreekt),
    ...motivering(data),
    ...(data.voorschotBetaald > 0
      ? [
          kop(zeg('het-voorschot')),
          alinea(
            zeg('wij-hebben-u-als-voorschot', { voorschotBetaald: euro(data.voorschotBetaald) }),
          ),
        ]
      : []),
    kop(zeg('wat-kunt-u-doen')),
    alinea(zeg('u-mag-altijd-een-nieuwe')),
    ...grondslag(sjabloon, [
      'artikel 4:5, lid 1, onder c, en lid 4, van de Algemene wet bestuursrecht (aanvraag niet behandelen)',
    ]),
    ...bezwaarclausule(data),
  ],
});
