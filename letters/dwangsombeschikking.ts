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
  onderwerp: ({ bedrag }) =>
    bedrag > 0 ? 'Besluit: u krijgt een dwangsom' : 'Besluit: u krijgt geen dwangsom',
  opbouw: (data) => [
    alinea(
      `Op ${dag(data.ingebrekestellingOp)} schreef u ons dat wij te laat waren met beslissen. Het ging over ${regelingNaam(data)}.`,
      data.bedrag > 0
        ? `Wij betalen u een dwangsom van ${euro(data.bedrag)} over ${data.dagen} ${data.dagen === 1 ? 'dag' : 'dagen'}.`
        : 'Wij hoeven u geen dwangsom te betalen.',
    ),
    kop('Waarom nemen wij dit besluit?'),
    ...motivering(data),
    kop('Hoe komen wij aan dit bedrag?'),
    lijst(sjabloon, 'berekening', data.berekening),
    ...(data.bedrag > 0
      ? [
          kop('Wanneer krijgt u het geld?'),
          alinea(
            'U krijgt het geld uiterlijk zes weken na deze brief. Wij maken het over op de rekening die wij van u kennen.',
          ),
        ]
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
