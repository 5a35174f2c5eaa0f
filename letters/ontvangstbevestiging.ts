import type { Day } from '../law/calendar.ts';
import { type Briefgegevens, defineTemplate } from './letter.ts';
import { alinea, dag, grondslag, inlichtingenplicht, kop, regelingNaam } from './parts.ts';

export type OntvangstbevestigingData = Briefgegevens & {
  readonly aanvraagOp: Day;
  /** Last day of the decision term (art. 4:13 Awb). */
  readonly beslissenVoor: Day;
  /** Last day for the first advance (art. 52 Pw); `null` for schemes without. */
  readonly voorschotVoor: Day | null;
};

const sjabloon = 'ontvangstbevestiging';

/** Confirms that an application came in (art. 4:3a Awb) and by when is decided (art. 4:13 Awb). */
export const ontvangstbevestiging = defineTemplate<OntvangstbevestigingData>({
  sjabloon,
  besluit: false,
  onderwerp: (_, zeg) => zeg('onderwerp'),
  opbouw: (data, zeg) => [
    alinea(
      zeg('op-hebben-wij-uw-aanvraag', {
        aanvraagOp: dag(data.aanvraagOp),
        regeling: regelingNaam(data),
      }),
    ),
    kop(zeg('wanneer-hoort-u-van-ons')),
    alinea(
      zeg('wij-nemen-een-besluit-uiterlijk', { beslissenVoor: dag(data.beslissenVoor) }),
      zeg('missen-wij-nog-gegevens-dan'),
    ),
    ...(data.voorschotVoor === null
      ? []
      : [
          kop(zeg('krijgt-u-al-eerder-geld')),
          alinea(
            zeg('hebben-wij-dan-nog-niet', { voorschotVoor: dag(data.voorschotVoor) }),
            zeg('dat-hoeft-u-niet-zelf'),
          ),
        ]),
    kop(zeg('wat-kunt-u-zelf-doen')),
    alinea(zeg('gaat-het-niet-goed-en'), zeg('u-mag-uw-aanvraag-op')),
    ...inlichtingenplicht(),
    ...grondslag(sjabloon, [
      'artikel 4:3a en 4:13 van de Algemene wet bestuursrecht (ontvangst en beslistermijn)',
      ...(data.voorschotVoor === null ? [] : ['artikel 52 van de Participatiewet (voorschot)']),
      'artikel 17 van de Participatiewet (gegevens doorgeven)',
    ]),
  ],
});
