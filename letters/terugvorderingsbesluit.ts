import type { Day } from '../law/calendar.ts';
import { type Blok, type Briefgegevens, defineTemplate } from './letter.ts';
import { motivering } from './own-words.ts';
import {
  alinea,
  alineas,
  bezwaarclausule,
  dag,
  euro,
  grondslag,
  kop,
  regelingNaam,
} from './parts.ts';

export type TerugvorderingsbesluitData = Briefgegevens & {
  readonly periodeVanDatum: Day;
  readonly periodeTotDatum: Day;
  /** Euros, gross-up included. */
  readonly bedrag: number;
  /** Euros of that amount that are gross-up (art. 58 lid 5 Pw); 0 when none. */
  readonly brutering: number;
  readonly motivering: string;
  /** How the amount was calculated. */
  readonly berekening: string;
  /** Why there are no reasons to ask less, or why less is asked. */
  readonly weging: string;
  /** What the resident said before the decision; `null` when not heard (art. 4:11, 4:12 Awb). */
  readonly zienswijze: string | null;
  /** Whether a partner owes the whole as well (art. 59 Pw). */
  readonly hoofdelijk: boolean;
  /** By which lid of art. 59 Pw the addressee is that partner; `null` = the addressee is the resident. */
  readonly alsPartner: 'lid-1' | 'lid-2' | null;
  readonly artikelen: readonly string[];
};

const sjabloon = 'terugvorderingsbesluit';

/** The decision to recover: amount, payment term and reasons (art. 58 Pw, art. 4:86 and 4:87 Awb). */
export const terugvorderingsbesluit = defineTemplate<TerugvorderingsbesluitData>({
  sjabloon,
  besluit: true,
  onderwerp: () => 'Besluit: u moet geld terugbetalen',
  opbouw: (data) => [
    alinea(...intro(data)),
    ...(data.alsPartner === null ? [] : [...whyToo(data.alsPartner), alinea(QUOTED)]),
    kop('Waarom nemen wij dit besluit?'),
    ...motivering(data),
    kop('Hoe komen wij aan dit bedrag?'),
    ...alineas(data.berekening),
    ...(data.brutering > 0
      ? [
          alinea(
            `In het bedrag zit ${euro(data.brutering)} aan belasting en premies over eerdere jaren. Die hebben wij voor u betaald en kunnen wij niet meer terugkrijgen.`,
          ),
        ]
      : []),
    kop('Hebben wij gekeken of het minder kan?'),
    ...alineas(data.weging),
    ...(data.zienswijze === null
      ? []
      : [kop('Wat hebben wij met uw reactie gedaan?'), ...alineas(data.zienswijze)]),
    ...(data.hoofdelijk && data.alsPartner === null
      ? [
          kop('Ook uw partner moet betalen'),
          alinea(
            'U en uw partner zijn ieder voor het hele bedrag aansprakelijk (artikel 59 van de Participatiewet). Wat de één betaalt, hoeft de ander niet meer te betalen.',
            'Uw partner krijgt hierover een eigen brief.',
          ),
        ]
      : []),
    kop('Wanneer moet u betalen?'),
    alinea(
      'U hebt zes weken de tijd. Die beginnen op de dag nadat wij deze brief hebben verstuurd.',
      'Kunt u niet alles ineens betalen? Bel ons dan. Wij kijken samen met u wat wel kan. U houdt altijd genoeg over om van te leven.',
      `Zet bij uw betaling het zaaknummer: ${data.zaaknummer}.`,
    ),
    ...grondslag(sjabloon, [
      ...data.artikelen,
      'artikel 4:86 en 4:87 van de Algemene wet bestuursrecht (bedrag en betaaltermijn)',
    ]),
    ...bezwaarclausule(data),
  ],
});

/** What we wrote to the resident says 'u' to him, and she must be able to read why (art. 3:46 Awb). */
const QUOTED =
  'De volgende drie stukken schreven wij ook aan uw partner van toen. Met ‘u’ bedoelen wij daar uw partner van toen.';

function intro(data: TerugvorderingsbesluitData): string[] {
  const van = `Van ${dag(data.periodeVanDatum)} tot en met ${dag(data.periodeTotDatum)}`;
  const samen = `U en uw partner van toen moeten samen ${euro(data.bedrag)} terugbetalen.`;
  if (data.alsPartner === 'lid-1')
    return [
      `U en uw partner van toen kregen samen ${regelingNaam(data)}.`,
      `${van} was dat te veel.`,
      samen,
    ];
  if (data.alsPartner === 'lid-2')
    return [
      `Wij betaalden ${regelingNaam(data)} aan uw partner van toen.`,
      `${van} was dat te veel, want wij wisten niet dat u samen een huishouden had.`,
      samen,
    ];
  return [
    `U kreeg ${regelingNaam(data)}.`,
    `${van} kreeg u te veel.`,
    `U moet ${euro(data.bedrag)} terugbetalen.`,
  ];
}

const whyToo = (lid: 'lid-1' | 'lid-2'): Blok[] => [
  kop('Waarom moet ook u betalen?'),
  alinea(
    lid === 'lid-1'
      ? 'De uitkering was voor u samen. Dan kunnen wij het geld van ieder van u terugvragen (artikel 59 lid 1 van de Participatiewet).'
      : 'Met uw inkomen en vermogen hadden wij rekening moeten houden. Dan kunnen wij het geld ook van u terugvragen (artikel 59 lid 2 van de Participatiewet).',
    'U bent ieder voor het hele bedrag aansprakelijk (artikel 59 lid 3 van de Participatiewet). Wat de één betaalt, hoeft de ander niet meer te betalen.',
  ),
];
