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
  onderwerp: () => 'Uw uitkering verandert',
  opbouw: (data) => [
    alinea(
      `U krijgt ${regelingNaam(data)}. Vanaf ${dag(data.ingangsdatum)} is dat ${euro(data.bedragPerMaand)} per maand.`,
    ),
    kop('Waarom nemen wij dit besluit?'),
    ...motivering(data),
    ...(data.zienswijze === null
      ? []
      : [kop('Wat hebben wij met uw reactie gedaan?'), ...alineas(data.zienswijze)]),
    ...(data.teVeelBetaald
      ? [
          kop('U kreeg te veel'),
          alinea(
            'Over een eerdere periode kreeg u te veel. Daarover krijgt u een aparte brief.',
            'Daarin staat hoeveel het is en wat u kunt doen.',
          ),
        ]
      : []),
    ...inlichtingenplicht(),
    ...grondslag(sjabloon, data.artikelen),
    ...bezwaarclausule(data),
  ],
});
