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
  onderwerp: (_, zeg) => zeg('onderwerp'),
  opbouw: (data, zeg) => [
    alinea(
      zeg('op-hebt-u-zich-bij', {
        meldingOp: dag(data.meldingOp),
        regeling: regelingNaam(data),
        sluitenOp: dag(data.sluitenOp),
      }),
    ),
    kop(zeg('wat-betekent-dit-voor-u')),
    alinea(zeg('u-krijgt-geen-uitkering-wij')),
    kop(zeg('wilt-u-toch-een-uitkering')),
    alinea(zeg('meld-u-dan-opnieuw-bij'), zeg('vindt-u-het-moeilijk-om')),
    ...grondslag(sjabloon, [
      'artikel 41 van de Participatiewet (melding en aanvraag)',
      'artikel 44, lid 1, van de Participatiewet (ingangsdatum)',
    ]),
  ],
});
