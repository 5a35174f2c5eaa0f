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
  onderwerp: (_, zeg) => zeg('onderwerp'),
  opbouw: (data, zeg) => [
    alinea(
      zeg('op-hebt-u-zich-bij', { meldingOp: dag(data.meldingOp), regeling: regelingNaam(data) }),
    ),
    kop(zeg('wilt-u-nog-een-aanvraag')),
    alinea(
      zeg('dien-uw-aanvraag-dan-zo', { sluitenOp: dag(data.sluitenOp) }),
      zeg('hebt-u-daar-hulp-bij'),
    ),
    kop(zeg('waarom-is-het-belangrijk-om')),
    alinea(
      zeg('een-uitkering-kan-ingaan-vanaf'),
      zeg('ontvangen-wij-op-niets-van', { sluitenOp: dag(data.sluitenOp) }),
    ),
    kop(zeg('wilt-u-geen-aanvraag-meer')),
    alinea(zeg('laat-het-ons-dan-weten')),
    ...grondslag(sjabloon, [
      'artikel 41 van de Participatiewet (melding en aanvraag)',
      'artikel 44, lid 1 en 3, van de Participatiewet (ingangsdatum)',
    ]),
  ],
});
