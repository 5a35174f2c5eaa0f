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
  onderwerp: () => 'Wij hebben uw bezwaar ontvangen',
  opbouw: (data) => [
    alinea(
      `Op ${dag(data.ontvangenOp)} hebben wij uw bezwaar ontvangen. U bent het niet eens met ons besluit van ${dag(data.besluitdatum)} over ${regelingNaam(data)}.`,
      'In deze brief leest u wat wij nu gaan doen.',
    ),
    kop('Wie kijkt naar uw bezwaar?'),
    alinea(
      'Dat doet iemand die niet bij het besluit betrokken was.',
      data.commissie &&
        'Daarna adviseert een commissie ons. Die commissie is onafhankelijk. Het college beslist.',
    ),
    kop('Wanneer hoort u van ons?'),
    alinea(
      `Wij beslissen uiterlijk op ${dag(data.beslissenVoor)}.`,
      'Missen wij nog iets? Dan vragen wij u daarom. De tijd die u daarvoor nodig hebt, komt er voor ons bij.',
    ),
    kop('Kunt u vertellen wat u vindt?'),
    alinea(
      'Ja. Wij bellen u eerst. Vaak komen we er samen uit.',
      'Is dat niet zo? Dan nodigen wij u uit voor een hoorzitting. Wilt u geen hoorzitting? Laat ons dat dan weten.',
      'U mag iemand meenemen of iemand vragen om het woord voor u te doen.',
    ),
    kop('Geldt het besluit nu nog?'),
    alinea(
      'Ja. Uw bezwaar verandert nog niets aan ons besluit. Kunt u daar niet op wachten?',
      'Dan kunt u de rechtbank Overijssel vragen om een voorlopige voorziening. Daar betaalt u griffierecht voor.',
    ),
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
