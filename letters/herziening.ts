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
  inlichtingenplicht,
  kop,
  regelingNaam,
} from './parts.ts';

export type HerzieningData = Briefgegevens & {
  readonly ingangsdatum: Day;
  /** Euros a month from then on. */
  readonly bedragPerMaand: number;
  readonly motivering: string;
  /** What the resident said and what we did with it; `null` when not asked. */
  readonly zienswijze: string | null;
  /** Whether something has to be paid back, which a letter of its own decides. */
  readonly teVeelBetaald: boolean;
  readonly artikelen: readonly string[];
};

const sjabloon = 'herziening';

/** The decision that the benefit becomes another amount (art. 54 lid 3 Pw). */
export const herziening = defineTemplate<HerzieningData>({
  sjabloon,
  besluit: true,
  onderwerp: (_, zeg) => zeg('onderwerp'),
  opbouw: (data, zeg) => [
    alinea(
      zeg('u-krijgt-vanaf-is-dat', {
        regeling: regelingNaam(data),
        ingangsdatum: dag(data.ingangsdatum),
        bedragPerMaand: euro(data.bedragPerMaand),
      }),
    ),
    kop(zeg('waarom-nemen-wij-dit-besluit')),
    ...motivering(data),
    ...(data.zienswijze === null
      ? []
      : [kop(zeg('wat-hebben-wij-met-uw')), ...alineas(data.zienswijze)]),
    ...(data.teVeelBetaald
      ? [
          kop(zeg('u-kreeg-te-veel')),
          alinea(zeg('over-een-eerdere-periode-kreeg'), zeg('daarin-staat-hoeveel-het-is')),
        ]
      : []),
    ...inlichtingenplicht(),
    ...grondslag(sjabloon, data.artikelen),
    ...bezwaarclausule(data),
  ],
});
