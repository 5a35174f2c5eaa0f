import type { Day } from '../law/calendar.ts';
import { type Briefgegevens, defineTemplate } from './letter.ts';
import { alinea, alineas, dag, grondslag, kop, regelingNaam } from './parts.ts';

export type BezwaarDoorzendingData = Briefgegevens & {
  /** Day on which we received it: it counts for whoever gets it now (art. 6:15 lid 3 Awb). */
  readonly ontvangenOp: Day;
  /** Who deals with it from now on: 'de rechtbank Overijssel'. */
  readonly ontvanger: string;
  readonly motivering: string;
};

const sjabloon = 'bezwaar-doorzending';

/** Tells that an objection was passed on to whoever must deal with it (art. 6:15 Awb). */
export const bezwaarDoorzending = defineTemplate<BezwaarDoorzendingData>({
  sjabloon,
  besluit: false,
  onderwerp: () => 'Wij hebben uw brief doorgestuurd',
  opbouw: (data) => [
    alinea(
      `Op ${dag(data.ontvangenOp)} hebben wij uw brief ontvangen waarin u schrijft dat u het niet eens bent met een besluit over ${regelingNaam(data)}.`,
      `Wij mogen daar niet over beslissen. Daarom hebben wij uw brief doorgestuurd naar ${data.ontvanger}.`,
    ),
    kop('Waarom hebben wij uw brief doorgestuurd?'),
    ...alineas(data.motivering),
    kop('Wat betekent dit voor u?'),
    alinea(
      `U hoeft niets opnieuw te sturen. Op uw brief staat dat wij hem op ${dag(data.ontvangenOp)} ontvingen. Die dag telt voor de vraag of u op tijd was.`,
      `U hoort verder van ${data.ontvanger}.`,
    ),
    ...grondslag(sjabloon, ['artikel 6:15 van de Algemene wet bestuursrecht (doorsturen)']),
  ],
});
