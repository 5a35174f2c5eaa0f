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
  onderwerp: (_, zeg) => zeg('onderwerp'),
  opbouw: (data, zeg) => [
    alinea(
      zeg('u-krijgt-vanaf-hebt-u', {
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
