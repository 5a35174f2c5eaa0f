import type { Day } from '../law/calendar.ts';
import { type Briefgegevens, defineTemplate } from './letter.ts';
import { alinea, dag, grondslag, kop, regelingNaam } from './parts.ts';

export type BezwaarOntvangstbevestigingData = Briefgegevens & {
  readonly ontvangenOp: Day;
  /** Day on which the contested decision was sent. */
  readonly besluitdatum: Day;
  /** Last day to decide (art. 7:10 Awb). */
  readonly beslissenVoor: Day;
  /** Whether a committee advises (art. 7:13 Awb): then the confirmation must say so. */
  readonly commissie: boolean;
};

const sjabloon = 'bezwaar-ontvangstbevestiging';

/** Confirms that an objection came in, who deals with it and by when is decided (art. 6:14, 7:10 and 7:13 lid 2 Awb). */
export const bezwaarOntvangstbevestiging = defineTemplate<BezwaarOntvangstbevestigingData>({
  sjabloon,
  besluit: false,
  onderwerp: (_, zeg) => zeg('onderwerp'),
  opbouw: (data, zeg) => [
    alinea(
      zeg('op-hebben-wij-uw-bezwaar', {
        ontvangenOp: dag(data.ontvangenOp),
        besluitdatum: dag(data.besluitdatum),
        regeling: regelingNaam(data),
      }),
      zeg('in-deze-brief-leest-u'),
    ),
    kop(zeg('wie-kijkt-naar-uw-bezwaar')),
    alinea(
      zeg('dat-doet-iemand-die-niet'),
      data.commissie && zeg('daarna-adviseert-een-commissie-ons'),
    ),
    kop(zeg('wanneer-hoort-u-van-ons')),
    alinea(
      zeg('wij-beslissen-uiterlijk-op', { beslissenVoor: dag(data.beslissenVoor) }),
      zeg('missen-wij-nog-iets-dan'),
    ),
    kop(zeg('kunt-u-vertellen-wat-u')),
    alinea(
      zeg('ja-wij-bellen-u-eerst'),
      zeg('is-dat-niet-zo-dan'),
      zeg('u-mag-iemand-meenemen-of'),
    ),
    kop(zeg('geldt-het-besluit-nu-nog')),
    alinea(zeg('ja-uw-bezwaar-verandert-nog'), zeg('dan-kunt-u-de-rechtbank')),
    ...grondslag(sjabloon, [
      'artikel 6:14 van de Algemene wet bestuursrecht (ontvangst)',
      'artikel 6:16 en 8:81 van de Algemene wet bestuursrecht (het besluit geldt; voorlopige voorziening)',
      'artikel 7:10 van de Algemene wet bestuursrecht (wanneer wij beslissen)',
      ...(data.commissie
        ? ['artikel 7:13 van de Algemene wet bestuursrecht (adviescommissie)']
        : []),
    ]),
  ],
});
