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
  onderwerp: (_, zeg) => zeg('onderwerp'),
  opbouw: (data, zeg) => [
    alinea(
      zeg('op-hebt-u-zich-bij', {
        meldingOp: dag(data.meldingOp),
        regeling: regelingNaam(data),
        ingetrokkenOp: dag(data.ingetrokkenOp),
      }),
    ),
    ...(data.voorschotBetaald > 0
      ? [
          kop(zeg('het-voorschot')),
          alinea(
            zeg('wij-hebben-u-als-voorschot', { voorschotBetaald: euro(data.voorschotBetaald) }),
          ),
        ]
      : []),
    kop(zeg('hebt-u-uw-aanvraag-niet')),
    alinea(zeg('of-bent-u-van-gedachten')),
    ...grondslag(sjabloon, [
      'artikel 4:1 van de Algemene wet bestuursrecht (de aanvraag)',
      ...(data.voorschotBetaald > 0
        ? ['artikel 58, lid 2, onder d, van de Participatiewet (terugvragen van een voorschot)']
        : []),
    ]),
  ],
});
