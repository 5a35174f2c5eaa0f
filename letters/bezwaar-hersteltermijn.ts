import type { Day } from '../law/calendar.ts';
import { type Briefgegevens, defineTemplate } from './letter.ts';
import { alinea, dag, grondslag, kop, lijst, regelingNaam } from './parts.ts';

export type BezwaarHersteltermijnData = Briefgegevens & {
  readonly ontvangenOp: Day;
  /** What is missing, at least one: 'waarom u het niet eens bent met het besluit'. */
  readonly ontbreekt: readonly string[];
  /** Last day to send it. */
  readonly uiterlijkOp: Day;
};

const sjabloon = 'bezwaar-hersteltermijn';

/** Asks for what an objection lacks, before it may be declared inadmissible (art. 6:5 and 6:6 Awb). */
export const bezwaarHersteltermijn = defineTemplate<BezwaarHersteltermijnData>({
  sjabloon,
  besluit: false,
  onderwerp: (_, zeg) => zeg('onderwerp'),
  opbouw: (data, zeg) => [
    alinea(
      zeg('op-hebben-wij-uw-bezwaar', {
        ontvangenOp: dag(data.ontvangenOp),
        regeling: regelingNaam(data),
      }),
    ),
    kop(zeg('wat-hebben-wij-van-u')),
    lijst(sjabloon, 'ontbreekt', data.ontbreekt),
    alinea(
      zeg('stuur-of-breng-dit-uiterlijk', { uiterlijkOp: dag(data.uiterlijkOp) }),
      zeg('lukt-het-niet-op-tijd'),
    ),
    kop(zeg('wat-gebeurt-er-daarna')),
    alinea(
      zeg('krijgen-wij-het-op-tijd'),
      zeg('krijgen-wij-het-niet-op'),
      zeg('de-dagen-dat-wij-op'),
    ),
    ...grondslag(sjabloon, [
      'artikel 6:5 van de Algemene wet bestuursrecht (wat er in een bezwaar moet staan)',
      'artikel 6:6 van de Algemene wet bestuursrecht (de tijd om het aan te vullen)',
      'artikel 7:10, lid 2, van de Algemene wet bestuursrecht (onze termijn staat stil)',
    ]),
  ],
});
