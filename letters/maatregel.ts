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
  onderwerp: (_, zeg) => zeg('onderwerp'),
  opbouw: (data, zeg) => [
    alinea(
      zeg('u-krijgt-vanaf-verlagen-wij', {
        regeling: regelingNaam(data),
        ingangsdatum: dag(data.ingangsdatum),
        percentage: data.percentage,
        duur: data.maanden === 1 ? 'één maand' : `${data.maanden} maanden`,
      }),
    ),
    kop(zeg('waarom-nemen-wij-dit-besluit')),
    ...motivering(data),
    kop(zeg('hoe-hebben-wij-rekening-gehouden')),
    ...alineas(data.omstandigheden),
    kop(zeg('houdt-u-zich-weer-aan')),
    alinea(
      zeg('laat-het-ons-dan-weten'),
      zeg('wij-kijken-er-zelf-opnieuw', { heroverwegenVoor: dag(data.heroverwegenVoor) }),
    ),
    ...grondslag(sjabloon, data.artikelen),
    ...bezwaarclausule(data),
  ],
});
