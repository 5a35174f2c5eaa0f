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
  onderwerp: () => 'Wij hebben uw aanvraag doorgestuurd',
  opbouw: (data) => [
    alinea(
      `Op ${dag(data.meldingOp)} hebt u zich bij ons gemeld voor ${regelingNaam(data)}. Wij mogen uw aanvraag niet zelf behandelen. Daarom hebben wij deze doorgestuurd naar ${data.ontvanger}.`,
    ),
    kop('Waarom hebben wij uw aanvraag doorgestuurd?'),
    ...alineas(data.motivering),
    kop('Wat betekent dit voor u?'),
    alinea(
      `U hoeft geen nieuwe aanvraag te doen. Wij hebben doorgegeven dat u zich op ${dag(data.meldingOp)} hebt gemeld.`,
      `U hoort verder van ${data.ontvanger}. Hebt u daar vragen over? Neem dan met hen contact op.`,
    ),
    ...grondslag(sjabloon, [
      'artikel 2:3 van de Algemene wet bestuursrecht (doorsturen)',
      ...data.artikelen,
    ]),
  ],
});
