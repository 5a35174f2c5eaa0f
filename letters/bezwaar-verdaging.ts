import type { Day } from '../law/calendar.ts';
import { type Briefgegevens, defineTemplate } from './letter.ts';
import { alinea, alineas, dag, grondslag, kop, regelingNaam } from './parts.ts';

export type BezwaarVerdagingData = Briefgegevens & {
  readonly ontvangenOp: Day;
  readonly reden: string;
  /** The last day as it was, and as it is now (art. 7:10 lid 3 Awb). */
  readonly eerderVoor: Day;
  readonly beslissenVoor: Day;
};

const sjabloon = 'bezwaar-verdaging';

/** Tells that the decision on an objection is put off by at most six weeks, once (art. 7:10 lid 3 and 5 Awb). */
export const bezwaarVerdaging = defineTemplate<BezwaarVerdagingData>({
  sjabloon,
  besluit: false,
  onderwerp: (_, zeg) => zeg('onderwerp'),
  opbouw: (data, zeg) => [
    alinea(
      zeg('op-hebben-wij-uw-bezwaar', {
        ontvangenOp: dag(data.ontvangenOp),
        regeling: regelingNaam(data),
        eerderVoor: dag(data.eerderVoor),
      }),
      zeg('wij-beslissen-nu-uiterlijk-op', { beslissenVoor: dag(data.beslissenVoor) }),
    ),
    kop(zeg('waarom-duurt-het-langer')),
    ...alineas(data.reden),
    kop(zeg('wat-kunt-u-doen-als')),
    alinea(zeg('hebben-wij-dan-nog-niet'), zeg('beslissen-wij-twee-weken-daarna')),
    ...grondslag(sjabloon, [
      'artikel 7:10, lid 3 en 5, van de Algemene wet bestuursrecht (meer tijd)',
      'artikel 4:17 en 7:14 van de Algemene wet bestuursrecht (dwangsom als wij te laat zijn)',
    ]),
  ],
});
