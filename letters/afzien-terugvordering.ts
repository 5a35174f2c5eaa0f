import type { Day } from '../law/calendar.ts';
import { type Briefgegevens, defineTemplate } from './letter.ts';
import { motivering } from './own-words.ts';
import { alinea, bezwaarclausule, dag, grondslag, kop, regelingNaam } from './parts.ts';

export type AfzienTerugvorderingData = Briefgegevens & {
  readonly periodeVanDatum: Day;
  readonly periodeTotDatum: Day;
  /** Whether the addressee is the partner who would have had to pay as well (art. 59 Pw). */
  readonly alsPartner: boolean;
  readonly motivering: string;
  readonly artikelen: readonly string[];
};

const sjabloon = 'afzien-terugvordering';

/** The decision not to recover: urgent reasons, or a power that is not used (art. 58 lid 2 and 8 Pw). */
export const afzienTerugvordering = defineTemplate<AfzienTerugvorderingData>({
  sjabloon,
  besluit: true,
  onderwerp: (_, zeg) => zeg('onderwerp'),
  opbouw: (data, zeg) => [
    alinea(
      data.alsPartner
        ? zeg('uw-partner-van-toen-of', {
            regeling: regelingNaam(data),
            periodeVanDatum: dag(data.periodeVanDatum),
            periodeTotDatum: dag(data.periodeTotDatum),
          })
        : zeg('u-kreeg-van-tot-en', {
            regeling: regelingNaam(data),
            periodeVanDatum: dag(data.periodeVanDatum),
            periodeTotDatum: dag(data.periodeTotDatum),
          }),
      zeg('u-hoeft-dat-niet-terug'),
    ),
    kop(zeg('waarom-nemen-wij-dit-besluit')),
    ...motivering(data),
    ...grondslag(sjabloon, data.artikelen),
    ...bezwaarclausule(data),
  ],
});
