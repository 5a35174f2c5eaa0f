import type { Day } from '../law/calendar.ts';
import { type Blok, type Briefgegevens, defineTemplate, type Zeg } from './letter.ts';
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
  onderwerp: (_, zeg) => zeg('onderwerp'),
  opbouw: (data, zeg) => [
    alinea(...intro(data, zeg)),
    // What we wrote to the resident says 'u' to him, and she must be able to read why (art. 3:46 Awb).
    ...(data.alsPartner === null
      ? []
      : [...whyToo(data.alsPartner, zeg), alinea(zeg('de-volgende-drie-stukken-schreven'))]),
    kop(zeg('waarom-nemen-wij-dit-besluit')),
    ...motivering(data),
    kop(zeg('hoe-komen-wij-aan-dit')),
    ...alineas(data.berekening),
    ...(data.brutering > 0
      ? [alinea(zeg('in-het-bedrag-zit-aan', { brutering: euro(data.brutering) }))]
      : []),
    kop(zeg('hebben-wij-gekeken-of-het')),
    ...alineas(data.weging),
    ...(data.zienswijze === null
      ? []
      : [kop(zeg('wat-hebben-wij-met-uw')), ...alineas(data.zienswijze)]),
    ...(data.hoofdelijk && data.alsPartner === null
      ? [
          kop(zeg('ook-uw-partner-moet-betalen')),
          alinea(zeg('u-en-uw-partner-zijn'), zeg('uw-partner-krijgt-hierover-een')),
        ]
      : []),
    kop(zeg('wanneer-moet-u-betalen')),
    alinea(
      zeg('u-hebt-zes-weken-de'),
      zeg('kunt-u-niet-alles-ineens'),
      zeg('zet-bij-uw-betaling-het', { zaaknummer: data.zaaknummer }),
    ),
    ...grondslag(sjabloon, [
      ...data.artikelen,
      'artikel 4:86 en 4:87 van de Algemene wet bestuursrecht (bedrag en betaaltermijn)',
    ]),
    ...bezwaarclausule(data),
  ],
});

function intro(data: TerugvorderingsbesluitData, zeg: Zeg): string[] {
  const van = zeg('van-tot-en-met', {
    periodeVanDatum: dag(data.periodeVanDatum),
    periodeTotDatum: dag(data.periodeTotDatum),
  });
  const samen = zeg('u-en-uw-partner-van', { bedrag: euro(data.bedrag) });
  if (data.alsPartner === 'lid-1')
    return [
      zeg('u-en-uw-partner-van-2', { regeling: regelingNaam(data) }),
      zeg('was-dat-te-veel', { van }),
      samen,
    ];
  if (data.alsPartner === 'lid-2')
    return [
      zeg('wij-betaalden-aan-uw-partner', { regeling: regelingNaam(data) }),
      zeg('was-dat-te-veel-want', { van }),
      samen,
    ];
  return [
    zeg('u-kreeg', { regeling: regelingNaam(data) }),
    zeg('kreeg-u-te-veel', { van }),
    zeg('u-moet-terugbetalen', { bedrag: euro(data.bedrag) }),
  ];
}

const whyToo = (lid: 'lid-1' | 'lid-2', zeg: Zeg): Blok[] => [
  kop(zeg('waarom-moet-ook-u-betalen')),
  alinea(
    lid === 'lid-1' ? zeg('de-uitkering-was-voor-u') : zeg('met-uw-inkomen-en-vermogen'),
    zeg('u-bent-ieder-voor-het'),
  ),
];
