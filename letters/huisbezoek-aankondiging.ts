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
  onderwerp: () => 'Wij willen u thuis bezoeken',
  opbouw: (data) => [
    alinea(
      `Wij onderzoeken of u recht hebt op ${regelingNaam(data)}. Daarvoor willen wij bij u thuis komen kijken.`,
      'Een consulent belt u voor een afspraak. Er komen twee medewerkers. Zij laten zien wie zij zijn.',
    ),
    kop('Waarom?'),
    alinea(data.reden),
    kop('Wat willen wij weten?'),
    alinea(
      data.vraag,
      'Wij kijken alleen naar wat daarvoor nodig is. Wij openen geen kasten of laden als u dat niet wilt.',
    ),
    kop('Moet u meewerken?'),
    alinea(
      'U mag weigeren. U mag ook tijdens het bezoek zeggen dat wij weg moeten. Dan gaan wij meteen.',
      'Weigert u? Dan kunnen wij misschien niet vaststellen of u recht hebt op een uitkering. U krijgt die dan misschien niet, of niet meer.',
    ),
    alinea('U mag iemand vragen om erbij te zijn.'),
    ...grondslag(sjabloon, [
      'artikel 53a, lid 2, van de Participatiewet (onderzoek naar uw woonsituatie)',
      'artikel 17, lid 2, van de Participatiewet (meewerken aan onderzoek)',
      'artikel 8 van het Europees Verdrag voor de Rechten van de Mens (uw woning)',
    ]),
  ],
});
