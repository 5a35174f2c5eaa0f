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
  onderwerp: () => 'Wij hebben meer tijd nodig voor uw bezwaar',
  opbouw: (data) => [
    alinea(
      `Op ${dag(data.ontvangenOp)} hebben wij uw bezwaar over ${regelingNaam(data)} ontvangen. Wij zouden uiterlijk op ${dag(data.eerderVoor)} beslissen. Dat lukt niet.`,
      `Wij beslissen nu uiterlijk op ${dag(data.beslissenVoor)}.`,
    ),
    kop('Waarom duurt het langer?'),
    ...alineas(data.reden),
    kop('Wat kunt u doen als wij te laat zijn?'),
    alinea(
      'Hebben wij dan nog niet beslist? Dan kunt u ons een brief sturen waarin staat dat wij te laat zijn.',
      'Beslissen wij twee weken daarna nog niet? Dan moeten wij u een dwangsom betalen.',
    ),
    ...grondslag(sjabloon, [
      'artikel 7:10, lid 3 en 5, van de Algemene wet bestuursrecht (meer tijd)',
      'artikel 4:17 en 7:14 van de Algemene wet bestuursrecht (dwangsom als wij te laat zijn)',
    ]),
  ],
});
