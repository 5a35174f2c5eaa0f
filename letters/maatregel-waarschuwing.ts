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
  onderwerp: () => 'U krijgt een waarschuwing',
  opbouw: (data) => [
    alinea(
      `U krijgt ${regelingNaam(data)}. Daar horen afspraken over werk bij. U krijgt nu een waarschuwing. Uw uitkering blijft hetzelfde.`,
    ),
    kop('Waarom nemen wij dit besluit?'),
    ...motivering(data),
    kop('Wat betekent dit?'),
    alinea('Gebeurt het nog een keer? Dan kunnen wij de uitkering tijdelijk verlagen.'),
    ...grondslag(sjabloon, data.artikelen),
    ...bezwaarclausule(data),
  ],
});
