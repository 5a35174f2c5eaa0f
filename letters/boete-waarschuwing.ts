import { type Briefgegevens, defineTemplate } from './letter.ts';
import { motivering } from './own-words.ts';
import { alinea, alineas, bezwaarclausule, grondslag, kop, regelingNaam } from './parts.ts';

export type BoeteWaarschuwingData = Briefgegevens & {
  /** The breach, as the report tells it. */
  readonly overtreding: string;
  readonly motivering: string;
  readonly artikelen: readonly string[];
};

const sjabloon = 'boete-waarschuwing';

/** A warning instead of a fine (art. 18a lid 4 Pw). */
export const boeteWaarschuwing = defineTemplate<BoeteWaarschuwingData>({
  sjabloon,
  besluit: true,
  onderwerp: () => 'U krijgt een waarschuwing',
  opbouw: (data) => [
    alinea(
      `U hebt ${regelingNaam(data)} of had die. U gaf iets niet of te laat aan ons door. U krijgt daarvoor een waarschuwing. U hoeft geen boete te betalen.`,
    ),
    kop('Wat is er gebeurd?'),
    ...alineas(data.overtreding),
    kop('Waarom nemen wij dit besluit?'),
    ...motivering(data),
    kop('Wat betekent dit?'),
    alinea(
      'Geef veranderingen altijd meteen aan ons door. Gebeurt het binnen twee jaar nog een keer? Dan kunnen wij niet opnieuw waarschuwen.',
    ),
    ...grondslag(sjabloon, data.artikelen),
    ...bezwaarclausule(data),
  ],
});
