import type { Day } from '../law/calendar.ts';
import { type Briefgegevens, defineTemplate } from './letter.ts';
import { motivering } from './own-words.ts';
import {
  alinea,
  bezwaarclausule,
  dag,
  euro,
  grondslag,
  kop,
  lijst,
  regelingNaam,
} from './parts.ts';

export type DwangsombeschikkingData = Briefgegevens & {
  /** Day on which the notice of default was received. */
  readonly ingebrekestellingOp: Day;
  /** Euros; 0 when none is due. */
  readonly bedrag: number;
  /** Days in default, 0-42. */
  readonly dagen: number;
  /** How the days and the amount were found, step by step; at least one. */
  readonly berekening: readonly string[];
  readonly motivering: string;
};

const sjabloon = 'dwangsombeschikking';

/** The decision on the penalty for deciding too late, also when none is due (art. 4:17 and 4:18 Awb). */
export const dwangsombeschikking = defineTemplate<DwangsombeschikkingData>({
  sjabloon,
  besluit: true,
  onderwerp: ({ bedrag }, zeg) =>
    bedrag > 0 ? zeg('onderwerp') : zeg('besluit-u-krijgt-geen-dwangsom'),
  opbouw: (data, zeg) => [
    alinea(
      zeg('op-schreef-u-ons-dat', {
        ingebrekestellingOp: dag(data.ingebrekestellingOp),
        regeling: regelingNaam(data),
      }),
      data.bedrag > 0
        ? zeg('wij-betalen-u-een-dwangsom', {
            bedrag: euro(data.bedrag),
            dagen: data.dagen,
            dagwoord: data.dagen === 1 ? 'dag' : 'dagen',
          })
        : zeg('wij-hoeven-u-geen-dwangsom'),
    ),
    kop(zeg('waarom-nemen-wij-dit-besluit')),
    ...motivering(data),
    kop(zeg('hoe-komen-wij-aan-dit')),
    lijst(sjabloon, 'berekening', data.berekening),
    ...(data.bedrag > 0
      ? [kop(zeg('wanneer-krijgt-u-het-geld')), alinea(zeg('u-krijgt-het-geld-uiterlijk'))]
      : []),
    ...grondslag(sjabloon, [
      'artikel 4:17 en 4:18 van de Algemene wet bestuursrecht (dwangsom)',
      ...(data.bedrag > 0
        ? ['artikel 4:87 van de Algemene wet bestuursrecht (wanneer wij betalen)']
        : []),
    ]),
    ...bezwaarclausule(data),
  ],
});
