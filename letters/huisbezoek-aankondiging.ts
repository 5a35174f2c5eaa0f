import { type Briefgegevens, defineTemplate } from './letter.ts';
import { alinea, grondslag, kop, regelingNaam } from './parts.ts';

export type HuisbezoekAankondigingData = Briefgegevens & {
  /** The concrete fact that gives doubt, in words for the resident. */
  readonly reden: string;
  /** What the visit must make clear. */
  readonly vraag: string;
};

const sjabloon = 'huisbezoek-aankondiging';

/** Announces a home visit: reason, purpose, that one may refuse and what that means (art. 53a lid 2 Pw; art. 8 EVRM). */
export const huisbezoekAankondiging = defineTemplate<HuisbezoekAankondigingData>({
  sjabloon,
  besluit: false,
  onderwerp: (_, zeg) => zeg('onderwerp'),
  opbouw: (data, zeg) => [
    alinea(
      zeg('wij-onderzoeken-of-u-recht', { regeling: regelingNaam(data) }),
      zeg('een-consulent-belt-u-voor'),
    ),
    kop(zeg('waarom')),
    alinea(data.reden),
    kop(zeg('wat-willen-wij-weten')),
    alinea(data.vraag, zeg('wij-kijken-alleen-naar-wat')),
    kop(zeg('moet-u-meewerken')),
    alinea(zeg('u-mag-weigeren-u-mag'), zeg('weigert-u-dan-kunnen-wij')),
    alinea(zeg('u-mag-iemand-vragen-om')),
    ...grondslag(sjabloon, [
      'artikel 53a, lid 2, van de Participatiewet (onderzoek naar uw woonsituatie)',
      'artikel 17, lid 2, van de Participatiewet (meewerken aan onderzoek)',
      'artikel 8 van het Europees Verdrag voor de Rechten van de Mens (uw woning)',
    ]),
  ],
});
