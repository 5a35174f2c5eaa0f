import { type Briefgegevens, defineTemplate } from './letter.ts';
import { motivering } from './own-words.ts';
import { alinea, bezwaarclausule, grondslag, kop, regelingNaam } from './parts.ts';

export type MaatregelWaarschuwingData = Briefgegevens & {
  readonly motivering: string;
  readonly artikelen: readonly string[];
};

const sjabloon = 'maatregel-waarschuwing';

/** A warning instead of a reduction of the benefit (art. 18 Pw). */
export const maatregelWaarschuwing = defineTemplate<MaatregelWaarschuwingData>({
  sjabloon,
  besluit: true,
  onderwerp: (_, zeg) => zeg('onderwerp'),
  opbouw: (data, zeg) => [
    alinea(zeg('u-krijgt-daar-horen-afspraken', { regeling: regelingNaam(data) })),
    kop(zeg('waarom-nemen-wij-dit-besluit')),
    ...motivering(data),
    kop(zeg('wat-betekent-dit')),
    alinea(zeg('gebeurt-het-nog-een-keer')),
    ...grondslag(sjabloon, data.artikelen),
    ...bezwaarclausule(data),
  ],
});
