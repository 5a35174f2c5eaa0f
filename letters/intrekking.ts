import type { Day } from '../law/calendar.ts';
import { type Briefgegevens, defineTemplate } from './letter.ts';
import { motivering } from './own-words.ts';
import { alinea, alineas, bezwaarclausule, dag, grondslag, kop, regelingNaam } from './parts.ts';

export type IntrekkingData = Briefgegevens & {
  readonly ingangsdatum: Day;
  readonly motivering: string;
  /** What the resident said and what we did with it; `null` when not asked. */
  readonly zienswijze: string | null;
  readonly teVeelBetaald: boolean;
  readonly artikelen: readonly string[];
};

const sjabloon = 'intrekking';

/** The decision that there was no right from a day in the past on (art. 54 lid 3 and 4 Pw). */
export const intrekking = defineTemplate<IntrekkingData>({
  sjabloon,
  besluit: true,
  onderwerp: (_, zeg) => zeg('onderwerp'),
  opbouw: (data, zeg) => [
    alinea(
      zeg('u-kreeg-vanaf-hebt-u', {
        regeling: regelingNaam(data),
        ingangsdatum: dag(data.ingangsdatum),
      }),
    ),
    kop(zeg('waarom-nemen-wij-dit-besluit')),
    ...motivering(data),
    ...(data.zienswijze === null
      ? []
      : [kop(zeg('wat-hebben-wij-met-uw')), ...alineas(data.zienswijze)]),
    ...(data.teVeelBetaald
      ? [kop(zeg('u-kreeg-te-veel')), alinea(zeg('over-een-eerdere-periode-kreeg'))]
      : []),
    kop(zeg('wat-kunt-u-doen')),
    alinea(zeg('verandert-uw-situatie-dan-mag'), zeg('hebt-u-te-weinig-geld')),
    ...grondslag(sjabloon, data.artikelen),
    ...bezwaarclausule(data),
  ],
});
