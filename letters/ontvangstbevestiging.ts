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
  onderwerp: () => 'Wij hebben uw aanvraag ontvangen',
  opbouw: (data) => [
    alinea(
      `Op ${dag(data.aanvraagOp)} hebben wij uw aanvraag voor ${regelingNaam(data)} ontvangen. In deze brief leest u wat wij nu gaan doen.`,
    ),
    kop('Wanneer hoort u van ons?'),
    alinea(
      `Wij nemen een besluit uiterlijk op ${dag(data.beslissenVoor)}.`,
      'Missen wij nog gegevens? Dan vragen wij u daarom. De tijd die u nodig hebt om ze te geven, komt er voor ons bij.',
    ),
    ...(data.voorschotVoor === null
      ? []
      : [
          kop('Krijgt u al eerder geld?'),
          alinea(
            `Hebben wij dan nog niet besloten? Dan krijgt u uiterlijk op ${dag(data.voorschotVoor)} een voorschot.`,
            'Dat hoeft u niet zelf te vragen. U krijgt geen voorschot als u niet meewerkt of als duidelijk is dat u geen recht hebt op de uitkering.',
          ),
        ]),
    kop('Wat kunt u zelf doen?'),
    alinea(
      'Gaat het niet goed en hebt u direct geld nodig voor eten of een dak boven uw hoofd? Bel ons dan.',
      'U mag uw aanvraag op elk moment intrekken.',
    ),
    ...inlichtingenplicht(),
    ...grondslag(sjabloon, [
      'artikel 4:3a en 4:13 van de Algemene wet bestuursrecht (ontvangst en beslistermijn)',
      ...(data.voorschotVoor === null ? [] : ['artikel 52 van de Participatiewet (voorschot)']),
      'artikel 17 van de Participatiewet (gegevens doorgeven)',
    ]),
  ],
});
