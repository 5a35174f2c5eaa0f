import type { Day } from '../law/calendar.ts';
import { BriefgegevenOnjuist } from './errors.ts';
import { type Briefgegevens, defineTemplate } from './letter.ts';
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
const REDENEN: readonly (readonly [grond: RegExp, reden: string])[] = [
  [
    /lid 1 onder b /,
    'Wij hebben informatie gevraagd aan een instantie in het buitenland. Die hebben wij nodig voor ons besluit.',
  ],
  [/lid 2 onder a /, 'U hebt ons op papier laten weten dat u het goed vindt dat het langer duurt.'],
  [/lid 2 onder b /, 'Wij kunnen nu niet verder. Dat komt door iets wat aan uw kant ligt.'],
  [/lid 2 onder c /, 'Wij kunnen nu niet beslissen door iets waar wij niets aan kunnen doen.'],
];

/** Tells that the clock of the decision stands still, why, and what becomes of the last day (art. 4:15 Awb). */
export const opschortingBeslistermijn = defineTemplate<OpschortingBeslistermijnData>({
  sjabloon,
  besluit: false,
  onderwerp: () => 'Ons besluit moet wachten',
  opbouw: (data) => [
    alinea(
      `Op ${dag(data.aanvraagOp)} hebt u ${regelingNaam(data)} aangevraagd. Vanaf ${dag(data.vanafOp)} staat de tijd waarin wij moeten beslissen stil.`,
    ),
    kop('Waarom moet het wachten?'),
    alinea(reden(data.grond)),
    kop('Wanneer krijgt u ons besluit?'),
    alinea(
      `Wij moesten beslissen tot en met ${dag(data.beslissenVoor)}. De dagen dat de tijd stilstaat, komen daarbij. Zodra de tijd weer loopt, schrijven wij u wat de nieuwe laatste dag is.`,
      'Hebt u geld nodig om van te leven? Bel ons dan. Soms kunt u een voorschot krijgen.',
    ),
    ...grondslag(sjabloon, [`${data.grond} (opschorten)`]),
  ],
});

function reden(grond: string): string {
  const found = REDENEN.find(([pattern]) => pattern.test(grond));
  if (!found) throw new BriefgegevenOnjuist(sjabloon, 'grond');
  return found[1];
}
