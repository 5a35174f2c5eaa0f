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
  onderwerp: () => 'U liet ons niet binnen: wat dat betekent',
  opbouw: (data) => [
    alinea(
      `Wij kwamen bij u aan de deur om te onderzoeken of u recht hebt op ${regelingNaam(data)}. U liet ons niet binnen. Dat mag. Wij vertelden u toen niet duidelijk genoeg wat dat betekent. Dat doen wij nu.`,
    ),
    kop('Waarom?'),
    alinea(data.reden),
    kop('Wat willen wij weten?'),
    alinea(
      data.vraag,
      'Wij kijken alleen naar wat daarvoor nodig is. Wij openen geen kasten of laden als u dat niet wilt.',
    ),
    kop('Wat betekent weigeren?'),
    alinea(
      'Zonder bezoek kunnen wij misschien niet vaststellen of u recht hebt op een uitkering. U krijgt die dan misschien niet, of niet meer.',
    ),
    kop('Wilt u toch meewerken?'),
    alinea(
      `Bel ons uiterlijk op ${dag(data.uiterlijkOp)} voor een afspraak. U mag iemand vragen om erbij te zijn.`,
      'Kunt u het op een andere manier laten zien? Vertel het ons dan.',
    ),
    ...grondslag(sjabloon, [
      'artikel 53a, lid 2, van de Participatiewet (onderzoek naar uw woonsituatie)',
      'artikel 17, lid 2, van de Participatiewet (meewerken aan onderzoek)',
      'artikel 8 van het Europees Verdrag voor de Rechten van de Mens (uw woning)',
    ]),
  ],
});
