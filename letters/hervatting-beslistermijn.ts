import type { Day } from '../law/calendar.ts';
import { type Briefgegevens, defineTemplate } from './letter.ts';
import { alinea, dag, grondslag, kop, regelingNaam } from './parts.ts';

export type HervattingBeslistermijnData = Briefgegevens & {
  readonly aanvraagOp: Day;
  readonly vanafOp: Day;
  /** First day on which the clock runs again. */
  readonly hervatOp: Day;
  /** Last day to decide from now on. */
  readonly nieuwVoor: Day;
};

const sjabloon = 'hervatting-beslistermijn';

/** Tells that the clock of the decision runs again, and until when (art. 4:15 lid 3 and 4 Awb). */
export const hervattingBeslistermijn = defineTemplate<HervattingBeslistermijnData>({
  sjabloon,
  besluit: false,
  onderwerp: (_, zeg) => zeg('onderwerp'),
  opbouw: (data, zeg) => [
    alinea(
      zeg('op-hebt-u-aangevraagd-sinds', {
        aanvraagOp: dag(data.aanvraagOp),
        regeling: regelingNaam(data),
        vanafOp: dag(data.vanafOp),
        hervatOp: dag(data.hervatOp),
      }),
    ),
    kop(zeg('wanneer-krijgt-u-ons-besluit')),
    alinea(zeg('u-krijgt-ons-besluit-uiterlijk', { nieuwVoor: dag(data.nieuwVoor) })),
    ...grondslag(sjabloon, ['artikel 4:15 van de Algemene wet bestuursrecht (opschorten)']),
  ],
});
