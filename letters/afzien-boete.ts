import type { Day } from '../law/calendar.ts';
import { type Briefgegevens, defineTemplate } from './letter.ts';
import { motivering } from './own-words.ts';
import { alinea, bezwaarclausule, dag, grondslag, kop, regelingNaam } from './parts.ts';

export type AfzienBoeteData = Briefgegevens & {
  readonly periodeVanDatum: Day;
  readonly periodeTotDatum: Day;
  readonly motivering: string;
  readonly artikelen: readonly string[];
};

const sjabloon = 'afzien-boete';

/** No fine: no blame, urgent reasons, no breach or too late (art. 5:41, 5:45 and 5:50 lid 2 Awb; art. 18a lid 7 Pw). */
export const afzienBoete = defineTemplate<AfzienBoeteData>({
  sjabloon,
  besluit: true,
  onderwerp: (_, zeg) => zeg('onderwerp'),
  opbouw: (data, zeg) => [
    alinea(
      zeg('u-hebt-of-had-die', {
        regeling: regelingNaam(data),
        periodeVanDatum: dag(data.periodeVanDatum),
        periodeTotDatum: dag(data.periodeTotDatum),
      }),
    ),
    kop(zeg('waarom-nemen-wij-dit-besluit')),
    ...motivering(data),
    ...grondslag(sjabloon, data.artikelen),
    ...bezwaarclausule(data),
  ],
});
