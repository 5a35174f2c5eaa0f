import type { Day } from '../law/calendar.ts';
import { type Briefgegevens, defineTemplate } from './letter.ts';
import { alinea, dag, grondslag, kop, regelingNaam } from './parts.ts';

export type HuisbezoekWaarschuwingData = Briefgegevens & {
  /** The concrete fact that gives doubt, in words for the resident. */
  readonly reden: string;
  /** What the visit must make clear. */
  readonly vraag: string;
  /** Last day to call for an appointment (policy). */
  readonly uiterlijkOp: Day;
};

const sjabloon = 'huisbezoek-waarschuwing';

/** Tells what refusing a home visit means, and asks once more (art. 3:4 Awb; art. 17 lid 2 Pw). */
export const huisbezoekWaarschuwing = defineTemplate<HuisbezoekWaarschuwingData>({
  sjabloon,
  besluit: false,
  onderwerp: (_, zeg) => zeg('onderwerp'),
  opbouw: (data, zeg) => [
    alinea(zeg('wij-kwamen-bij-u-aan', { regeling: regelingNaam(data) })),
    kop(zeg('waarom')),
    alinea(data.reden),
    kop(zeg('wat-willen-wij-weten')),
    alinea(data.vraag, zeg('wij-kijken-alleen-naar-wat')),
    kop(zeg('wat-betekent-weigeren')),
    alinea(zeg('zonder-bezoek-kunnen-wij-misschien')),
    kop(zeg('wilt-u-toch-meewerken')),
    alinea(
      zeg('bel-ons-uiterlijk-op-voor', { uiterlijkOp: dag(data.uiterlijkOp) }),
      zeg('kunt-u-het-op-een'),
    ),
    ...grondslag(sjabloon, [
      'artikel 53a, lid 2, van de Participatiewet (onderzoek naar uw woonsituatie)',
      'artikel 17, lid 2, van de Participatiewet (meewerken aan onderzoek)',
      'artikel 8 van het Europees Verdrag voor de Rechten van de Mens (uw woning)',
    ]),
  ],
});
