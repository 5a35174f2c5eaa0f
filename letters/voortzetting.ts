import { type Briefgegevens, defineTemplate } from './letter.ts';
import { alinea, alineas, grondslag, inlichtingenplicht, kop, regelingNaam } from './parts.ts';

export type VoortzettingData = Briefgegevens & { readonly motivering: string };

const sjabloon = 'voortzetting';

/** Tells that nothing changes after a review: no legal effect, so no decision (art. 1:3 Awb). */
export const voortzetting = defineTemplate<VoortzettingData>({
  sjabloon,
  besluit: false,
  onderwerp: (_, zeg) => zeg('onderwerp'),
  opbouw: (data, zeg) => [
    alinea(
      zeg('u-krijgt-wij-hebben-bekeken', { regeling: regelingNaam(data) }),
      zeg('er-verandert-niets-u-krijgt'),
    ),
    kop(zeg('wat-hebben-wij-bekeken')),
    ...alineas(data.motivering),
    ...inlichtingenplicht(),
    ...grondslag(sjabloon, ['artikel 53a van de Participatiewet (onderzoek)']),
  ],
});
