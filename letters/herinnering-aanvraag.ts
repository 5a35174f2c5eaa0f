import type { Day } from '../law/calendar.ts';
import { type Briefgegevens, defineTemplate } from './letter.ts';
import { alinea, dag, grondslag, kop, regelingNaam } from './parts.ts';

export type HerinneringAanvraagData = Briefgegevens & {
  readonly meldingOp: Day;
  /** Day on which the case is closed when nothing comes (own policy: AANNAME P8W after the melding). */
  readonly sluitenOp: Day;
};

const sjabloon = 'herinnering-aanvraag';

/** Reminds somebody who reported but has not yet filed the application (art. 41 and 44 Pw). */
export const herinneringAanvraag = defineTemplate<HerinneringAanvraagData>({
  sjabloon,
  besluit: false,
  onderwerp: () => 'U hebt nog geen aanvraag ingediend',
  opbouw: (data) => [
    alinea(
      `Op ${dag(data.meldingOp)} hebt u zich bij ons gemeld voor ${regelingNaam(data)}. Wij hebben uw aanvraag nog niet ontvangen.`,
    ),
    kop('Wilt u nog een aanvraag doen?'),
    alinea(
      `Dien uw aanvraag dan zo snel mogelijk in, uiterlijk op ${dag(data.sluitenOp)}.`,
      'Hebt u daar hulp bij nodig? Bel ons, wij helpen u graag.',
    ),
    kop('Waarom is het belangrijk om niet te wachten?'),
    alinea(
      `Een uitkering kan ingaan vanaf de dag waarop u zich meldde. Wacht u door eigen schuld te lang met uw aanvraag? Dan kan de uitkering later ingaan.`,
      `Ontvangen wij op ${dag(data.sluitenOp)} niets van u? Dan sluiten wij uw melding af. U mag zich daarna altijd opnieuw melden.`,
    ),
    kop('Wilt u geen aanvraag meer doen?'),
    alinea('Laat het ons dan weten. U hoeft verder niets te doen.'),
    ...grondslag(sjabloon, [
      'artikel 41 van de Participatiewet (melding en aanvraag)',
      'artikel 44, lid 1 en 3, van de Participatiewet (ingangsdatum)',
    ]),
  ],
});
