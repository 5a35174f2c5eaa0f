import type { Day } from '../law/calendar.ts';
import { type Briefgegevens, defineTemplate } from './letter.ts';
import { alinea, alineas, dag, grondslag, kop, regelingNaam } from './parts.ts';

export type DoorzendingData = Briefgegevens & {
  readonly meldingOp: Day;
  /** Who deals with it from now on, e.g. 'de Sociale Verzekeringsbank (SVB)'. */
  readonly ontvanger: string;
  readonly motivering: string;
  /** At least one, e.g. 'artikel 47a van de Participatiewet (aanvulling op de AOW)'. */
  readonly artikelen: readonly string[];
};

const sjabloon = 'doorzending';

/** Tells that the application was passed on, with the day of the melding kept (art. 2:3 Awb, 42 and 47a Pw). */
export const doorzending = defineTemplate<DoorzendingData>({
  sjabloon,
  besluit: false,
  onderwerp: (_, zeg) => zeg('onderwerp'),
  opbouw: (data, zeg) => [
    alinea(
      zeg('op-hebt-u-zich-bij', {
        meldingOp: dag(data.meldingOp),
        regeling: regelingNaam(data),
        ontvanger: data.ontvanger,
      }),
    ),
    kop(zeg('waarom-hebben-wij-uw-aanvraag')),
    ...alineas(data.motivering),
    kop(zeg('wat-betekent-dit-voor-u')),
    alinea(
      zeg('u-hoeft-geen-nieuwe-aanvraag', { meldingOp: dag(data.meldingOp) }),
      zeg('u-hoort-verder-van-hebt', { ontvanger: data.ontvanger }),
    ),
    ...grondslag(sjabloon, [
      'artikel 2:3 van de Algemene wet bestuursrecht (doorsturen)',
      ...data.artikelen,
    ]),
  ],
});
