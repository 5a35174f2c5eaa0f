import type { Day } from '../law/calendar.ts';
import { type Briefgegevens, defineTemplate } from './letter.ts';
import { motivering } from './own-words.ts';
import { alinea, alineas, bezwaarclausule, dag, grondslag, kop, regelingNaam } from './parts.ts';

export type BeeindigingData = Briefgegevens & {
  readonly ingangsdatum: Day;
  readonly motivering: string;
  /** What the resident said and what we did with it; `null` when not asked. */
  readonly zienswijze: string | null;
  readonly teVeelBetaald: boolean;
  readonly artikelen: readonly string[];
};

const sjabloon = 'beeindiging';

/** The decision that the benefit ends: there is no right any more (art. 11 Pw). */
export const beeindiging = defineTemplate<BeeindigingData>({
  sjabloon,
  besluit: true,
  onderwerp: () => 'Uw uitkering stopt',
  opbouw: (data) => [
    alinea(
      `U krijgt ${regelingNaam(data)}. Vanaf ${dag(data.ingangsdatum)} hebt u daar geen recht meer op. De uitkering stopt dan.`,
    ),
    kop('Waarom nemen wij dit besluit?'),
    ...motivering(data),
    ...(data.zienswijze === null
      ? []
      : [kop('Wat hebben wij met uw reactie gedaan?'), ...alineas(data.zienswijze)]),
    ...(data.teVeelBetaald
      ? [
          kop('U kreeg te veel'),
          alinea('Over een eerdere periode kreeg u te veel. Daarover krijgt u een aparte brief.'),
        ]
      : []),
    kop('Wat kunt u doen?'),
    alinea(
      'Verandert uw situatie? Dan mag u altijd opnieuw een aanvraag doen.',
      'Hebt u te weinig geld om van te leven of hebt u schulden? Bel ons. Wij kijken dan samen welke hulp er is.',
    ),
    ...grondslag(sjabloon, data.artikelen),
    ...bezwaarclausule(data),
  ],
});
