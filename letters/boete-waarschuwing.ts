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
  onderwerp: (_, zeg) => zeg('onderwerp'),
  opbouw: (data, zeg) => [
    alinea(zeg('u-hebt-of-had-die', { regeling: regelingNaam(data) })),
    kop(zeg('wat-is-er-gebeurd')),
    ...alineas(data.overtreding),
    kop(zeg('waarom-nemen-wij-dit-besluit')),
    ...motivering(data),
    kop(zeg('wat-betekent-dit')),
    alinea(zeg('geef-veranderingen-altijd-meteen-aan')),
    ...grondslag(sjabloon, data.artikelen),
    ...bezwaarclausule(data),
  ],
});
