import type { Day } from '../law/calendar.ts';
import { type Briefgegevens, defineTemplate } from './letter.ts';
import { alinea, dag, grondslag, kop, regelingNaam } from './parts.ts';

export type NietIngediendData = Briefgegevens & {
  readonly meldingOp: Day;
  /** Day up to which the application was waited for (own policy: AANNAME P8W after the melding). */
  readonly sluitenOp: Day;
};

const sjabloon = 'niet-ingediend';

/** Tells that a melding was closed because no application followed. */
export const nietIngediend = defineTemplate<NietIngediendData>({
  sjabloon,
  besluit: false,
  onderwerp: () => 'Wij hebben uw melding afgesloten',
  opbouw: (data) => [
    alinea(
      `Op ${dag(data.meldingOp)} hebt u zich bij ons gemeld voor ${regelingNaam(data)}. Wij hebben daarna geen aanvraag van u ontvangen. Wij hebben gewacht tot ${dag(data.sluitenOp)}. Daarom hebben wij uw melding nu afgesloten.`,
    ),
    kop('Wat betekent dit voor u?'),
    alinea(
      'U krijgt geen uitkering. Wij hebben geen besluit over een uitkering genomen, omdat er geen aanvraag is.',
    ),
    kop('Wilt u toch een uitkering?'),
    alinea(
      'Meld u dan opnieuw bij ons. De uitkering kan ingaan vanaf de dag van uw nieuwe melding.',
      'Vindt u het moeilijk om een aanvraag te doen? Bel ons, wij helpen u.',
    ),
    ...grondslag(sjabloon, [
      'artikel 41 van de Participatiewet (melding en aanvraag)',
      'artikel 44, lid 1, van de Participatiewet (ingangsdatum)',
    ]),
  ],
});
