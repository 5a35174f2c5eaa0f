import type { Day } from '../law/calendar.ts';
import { type Briefgegevens, defineTemplate } from './letter.ts';
import { alinea, dag, grondslag, kop, lijst, regelingNaam } from './parts.ts';

export type HerinneringAanvullingData = Briefgegevens & {
  readonly gevraagdOp: Day;
  /** What was asked for, one thing per item, in plain words. */
  readonly ontbreekt: readonly string[];
  readonly uiterlijkOp: Day;
  /** The way to answer on the web, with the code of the earlier letter; `null`: there is none. */
  readonly adres: string | null;
};

const sjabloon = 'herinnering-aanvulling';

/** Reminds of what an application lacks before the hersteltermijn is over (policy; art. 4:5 Awb). */
export const herinneringAanvulling = defineTemplate<HerinneringAanvullingData>({
  sjabloon,
  besluit: false,
  onderwerp: (_, zeg) => zeg('onderwerp'),
  opbouw: (data, zeg) => [
    alinea(
      zeg('op-vroegen-wij-u-om', {
        gevraagdOp: dag(data.gevraagdOp),
        regeling: regelingNaam(data),
      }),
    ),
    kop(zeg('wat-hebben-wij-van-u')),
    lijst(sjabloon, 'ontbreekt', data.ontbreekt),
    alinea(
      zeg('zorg-dat-wij-dit-uiterlijk', { uiterlijkOp: dag(data.uiterlijkOp) }),
      data.adres && zeg('u-kunt-het-sturen-via', { adres: data.adres }),
    ),
    kop(zeg('lukt-het-niet')),
    alinea(zeg('bel-ons-voor-die-dag')),
    kop(zeg('wat-gebeurt-er-als-u')),
    alinea(zeg('dan-kunnen-wij-besluiten-uw')),
    ...grondslag(sjabloon, [
      'artikel 4:5, lid 1, van de Algemene wet bestuursrecht (aanvraag aanvullen)',
      'artikel 17 van de Participatiewet (gegevens geven)',
    ]),
  ],
});
