import type { Day } from '../law/calendar.ts';
import { BriefgegevenOnjuist } from './errors.ts';
import { type Briefgegevens, defineTemplate, type Zeg } from './letter.ts';
import { alinea, dag, grondslag, kop, regelingNaam } from './parts.ts';

export type OpschortingBeslistermijnData = Briefgegevens & {
  readonly aanvraagOp: Day;
  /** First day on which the clock stands still. */
  readonly vanafOp: Day;
  /** Last day to decide as it was without the suspension. */
  readonly beslissenVoor: Day;
  /** The ground in full, e.g. 'artikel 4:15 lid 2 onder c van de Algemene wet bestuursrecht'. */
  readonly grond: string;
};

const sjabloon = 'opschorting-beslistermijn';

/** Art. 4:15 lid 1 onder b and lid 2 Awb, by the end of the ground. */
const reasons = (zeg: Zeg): readonly (readonly [grond: RegExp, reden: string])[] => [
  [/lid 1 onder b /, zeg('wij-hebben-informatie-gevraagd-aan')],
  [/lid 2 onder a /, zeg('u-hebt-ons-op-papier')],
  [/lid 2 onder b /, zeg('wij-kunnen-nu-niet-verder')],
  [/lid 2 onder c /, zeg('wij-kunnen-nu-niet-beslissen')],
];

/** Tells that the clock of the decision stands still, why, and what becomes of the last day (art. 4:15 Awb). */
export const opschortingBeslistermijn = defineTemplate<OpschortingBeslistermijnData>({
  sjabloon,
  besluit: false,
  onderwerp: (_, zeg) => zeg('onderwerp'),
  opbouw: (data, zeg) => [
    alinea(
      zeg('op-hebt-u-aangevraagd-vanaf', {
        aanvraagOp: dag(data.aanvraagOp),
        regeling: regelingNaam(data),
        vanafOp: dag(data.vanafOp),
      }),
    ),
    kop(zeg('waarom-moet-het-wachten')),
    alinea(reden(data.grond, zeg)),
    kop(zeg('wanneer-krijgt-u-ons-besluit')),
    alinea(
      zeg('wij-moesten-beslissen-tot-en', { beslissenVoor: dag(data.beslissenVoor) }),
      zeg('hebt-u-geld-nodig-om'),
    ),
    ...grondslag(sjabloon, [`${data.grond} (opschorten)`]),
  ],
});

function reden(grond: string, zeg: Zeg): string {
  const found = reasons(zeg).find(([pattern]) => pattern.test(grond));
  if (!found) throw new BriefgegevenOnjuist(sjabloon, 'grond');
  return found[1];
}
