import type { Day } from '../law/calendar.ts';
import { type Briefgegevens, defineTemplate } from './letter.ts';
import { motivering } from './own-words.ts';
import { alinea, alineas, bezwaarclausule, dag, grondslag, kop, regelingNaam } from './parts.ts';

export type MaatregelData = Briefgegevens & {
  readonly ingangsdatum: Day;
  readonly percentage: number;
  /** Months. */
  readonly maanden: number;
  readonly motivering: string;
  /** How the circumstances were weighed (art. 18 lid 10 Pw). */
  readonly omstandigheden: string;
  /** Last day on which we look at it again by ourselves (art. 18 lid 3 Pw). */
  readonly heroverwegenVoor: Day;
  readonly artikelen: readonly string[];
};

const sjabloon = 'maatregel';

/** The decision to reduce the benefit after a breach of a work duty (art. 18 Pw). */
export const maatregel = defineTemplate<MaatregelData>({
  sjabloon,
  besluit: true,
  onderwerp: () => 'Wij verlagen uw uitkering tijdelijk',
  opbouw: (data) => [
    alinea(
      `U krijgt ${regelingNaam(data)}. Vanaf ${dag(data.ingangsdatum)} verlagen wij die met ${data.percentage} procent, ${data.maanden === 1 ? 'één maand' : `${data.maanden} maanden`} lang.`,
    ),
    kop('Waarom nemen wij dit besluit?'),
    ...motivering(data),
    kop('Hoe hebben wij rekening gehouden met uw situatie?'),
    ...alineas(data.omstandigheden),
    kop('Houdt u zich weer aan de afspraken?'),
    alinea(
      'Laat het ons dan weten. Wij kunnen de verlaging op uw verzoek stoppen.',
      `Wij kijken er zelf opnieuw naar voor ${dag(data.heroverwegenVoor)}.`,
    ),
    ...grondslag(sjabloon, data.artikelen),
    ...bezwaarclausule(data),
  ],
});
