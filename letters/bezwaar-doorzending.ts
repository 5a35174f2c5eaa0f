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
  onderwerp: (_, zeg) => zeg('onderwerp'),
  opbouw: (data, zeg) => [
    alinea(
      zeg('op-hebben-wij-uw-brief', {
        ontvangenOp: dag(data.ontvangenOp),
        regeling: regelingNaam(data),
      }),
      zeg('wij-mogen-daar-niet-over', { ontvanger: data.ontvanger }),
    ),
    kop(zeg('waarom-hebben-wij-uw-brief')),
    ...alineas(data.motivering),
    kop(zeg('wat-betekent-dit-voor-u')),
    alinea(
      zeg('u-hoeft-niets-opnieuw-te', { ontvangenOp: dag(data.ontvangenOp) }),
      zeg('u-hoort-verder-van', { ontvanger: data.ontvanger }),
    ),
    ...grondslag(sjabloon, ['artikel 6:15 van de Algemene wet bestuursrecht (doorsturen)']),
  ],
});
