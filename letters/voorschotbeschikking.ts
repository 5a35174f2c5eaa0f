import type { Day } from '../law/calendar.ts';
import { type Briefgegevens, defineTemplate } from './letter.ts';
import { alinea, bezwaarclausule, dag, euro, grondslag, kop, regelingNaam } from './parts.ts';

export type VoorschotbeschikkingData = Briefgegevens & {
  /** Day from which the four weeks of art. 52 lid 1 Pw are counted. */
  readonly aanvraagOp: Day;
  /** Which advance this is: 1, 2, … */
  readonly nummer: number;
  /** Euros. */
  readonly bedrag: number;
  /** Euros a month, net, before the percentage. */
  readonly verwachteUitkering: number;
  /** At least 90 or 95, by date (decision table voorschot). */
  readonly percentage: number;
};

const sjabloon = 'voorschotbeschikking';

/** The decision on an advance: an interest-free loan that is set off later (art. 52 Pw). */
export const voorschotbeschikking = defineTemplate<VoorschotbeschikkingData>({
  sjabloon,
  besluit: true,
  onderwerp: (_, zeg) => zeg('onderwerp'),
  opbouw: (data, zeg) => [
    alinea(
      zeg('op-hebt-u-aangevraagd-wij', {
        aanvraagOp: dag(data.aanvraagOp),
        regeling: regelingNaam(data),
        bedrag: euro(data.bedrag),
      }),
      data.nummer > 1 && zeg('dit-is-voorschot', { nummer: data.nummer }),
    ),
    kop(zeg('hoe-komen-wij-aan-dit')),
    alinea(
      zeg('wij-denken-nu-dat-uw', {
        verwachteUitkering: euro(data.verwachteUitkering),
        percentage: data.percentage,
      }),
    ),
    kop(zeg('wat-moet-u-weten-over')),
    alinea(zeg('het-voorschot-is-een-lening'), zeg('krijgt-u-geen-uitkering-of')),
    kop(zeg('hoe-gaat-het-verder')),
    alinea(zeg('duurt-ons-besluit-langer-dan'), zeg('aan-dit-voorschot-kunt-u')),
    ...grondslag(sjabloon, [
      'artikel 52 van de Participatiewet (voorschot en verrekening)',
      'artikel 58, lid 2, onder d, van de Participatiewet (terugvragen van een voorschot)',
    ]),
    ...bezwaarclausule(data),
  ],
});
