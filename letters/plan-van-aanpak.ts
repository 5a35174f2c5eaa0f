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
  onderwerp: () => 'Uw plan van aanpak',
  opbouw: (data) => [
    alinea(
      `U krijgt ${regelingNaam(data)}. Wij hebben samen gekeken wat u kunt en wilt. Wij spraken af: ${data.traject}.`,
    ),
    kop('Wat is het doel?'),
    ...alineas(data.doel),
    kop('Wat spraken wij af?'),
    lijst(sjabloon, 'afspraken', data.afspraken),
    alinea('Klopt er iets niet, of lukt iets niet? Bel ons. Een plan kan altijd worden aangepast.'),
    ...grondslag(sjabloon, [
      'artikel 7, lid 1, van de Participatiewet (ondersteuning)',
      'artikel 44a van de Participatiewet (plan van aanpak)',
    ]),
  ],
});
