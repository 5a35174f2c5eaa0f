import { type Briefgegevens, defineTemplate } from './letter.ts';
import { alinea, alineas, grondslag, inlichtingenplicht, kop, regelingNaam } from './parts.ts';

export type VoortzettingData = Briefgegevens & { readonly motivering: string };

const sjabloon = 'voortzetting';

/** Tells that nothing changes after a review: no legal effect, so no decision (art. 1:3 Awb). */
export const voortzetting = defineTemplate<VoortzettingData>({
  sjabloon,
  besluit: false,
  onderwerp: () => 'Uw uitkering loopt gewoon door',
  opbouw: (data) => [
    alinea(
      `U krijgt ${regelingNaam(data)}. Wij hebben bekeken of de uitkering nog past bij uw situatie.`,
      'Er verandert niets. U krijgt hetzelfde bedrag en dezelfde afspraken blijven gelden.',
    ),
    kop('Wat hebben wij bekeken?'),
    ...alineas(data.motivering),
    ...inlichtingenplicht(),
    ...grondslag(sjabloon, ['artikel 53a van de Participatiewet (onderzoek)']),
  ],
});
