import type { Day } from '../law/calendar.ts';
import { type Briefgegevens, defineTemplate } from './letter.ts';
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

export type BoetebesluitData = Briefgegevens & {
  readonly periodeVanDatum: Day;
  readonly periodeTotDatum: Day;
  /** The breach, as the report tells it (art. 5:52 Awb). */
  readonly overtreding: string;
  /** Euros of the fine. */
  readonly bedrag: number;
  readonly motivering: string;
  /** How the amount was calculated. */
  readonly berekening: string;
  /** What the resident said before the decision; `null` when there was no reaction. */
  readonly zienswijze: string | null;
  readonly artikelen: readonly string[];
};

const sjabloon = 'boetebesluit';

/** The decision to impose a fine: breach, amount, payment term and reasons (art. 18a Pw, art. 5:52 Awb). */
export const boetebesluit = defineTemplate<BoetebesluitData>({
  sjabloon,
  besluit: true,
  onderwerp: (_, zeg) => zeg('onderwerp'),
  opbouw: (data, zeg) => [
    alinea(
      zeg('u-hebt-of-had-die', {
        regeling: regelingNaam(data),
        periodeVanDatum: dag(data.periodeVanDatum),
        periodeTotDatum: dag(data.periodeTotDatum),
        bedrag: euro(data.bedrag),
      }),
    ),
    kop(zeg('wat-is-er-gebeurd')),
    ...alineas(data.overtreding),
    kop(zeg('waarom-nemen-wij-dit-besluit')),
    ...motivering(data),
    ...(data.zienswijze === null
      ? []
      : [kop(zeg('wat-hebben-wij-met-uw')), ...alineas(data.zienswijze)]),
    kop(zeg('hoe-komen-wij-aan-dit')),
    ...alineas(data.berekening),
    kop(zeg('wanneer-moet-u-betalen')),
    alinea(
      zeg('u-hebt-zes-weken-de'),
      zeg('krijgt-u-een-uitkering-van'),
      zeg('wij-bespreken-met-u-hoe'),
      zeg('zet-bij-een-betaling-het', { zaaknummer: data.zaaknummer }),
    ),
    ...grondslag(sjabloon, [
      ...data.artikelen,
      'artikel 60, lid 4, van de Participatiewet (verrekening)',
      'artikel 5:52 van de Algemene wet bestuursrecht (boetebesluit)',
    ]),
    ...bezwaarclausule(data),
  ],
});
