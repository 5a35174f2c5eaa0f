import { type Briefgegevens, defineTemplate } from './letter.ts';
import { alinea, alineas, grondslag, kop, lijst, regelingNaam } from './parts.ts';

export type PlanVanAanpakData = Briefgegevens & {
  readonly doel: string;
  /** What comes next, as the end of 'Wij spraken af:'. */
  readonly traject: string;
  readonly afspraken: readonly string[];
};

const sjabloon = 'plan-van-aanpak';

/** The plan that follows a screening or review, made together (art. 44a Pw). */
export const planVanAanpak = defineTemplate<PlanVanAanpakData>({
  sjabloon,
  besluit: false,
  onderwerp: (_, zeg) => zeg('onderwerp'),
  opbouw: (data, zeg) => [
    alinea(
      zeg('u-krijgt-wij-hebben-samen', { regeling: regelingNaam(data), traject: data.traject }),
    ),
    kop(zeg('wat-is-het-doel')),
    ...alineas(data.doel),
    kop(zeg('wat-spraken-wij-af')),
    lijst(sjabloon, 'afspraken', data.afspraken),
    alinea(zeg('klopt-er-iets-niet-of')),
    ...grondslag(sjabloon, [
      'artikel 7, lid 1, van de Participatiewet (ondersteuning)',
      'artikel 44a van de Participatiewet (plan van aanpak)',
    ]),
  ],
});
