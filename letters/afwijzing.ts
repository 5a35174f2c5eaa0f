import type { Day } from '../law/calendar.ts';
import { type Briefgegevens, defineTemplate } from './letter.ts';
import { motivering } from './own-words.ts';
import { alinea, alineas, bezwaarclausule, dag, euro, kop, lijst, regelingNaam } from './parts.ts';
import { refused } from './refused-schemes.ts';

export type AfwijzingData = Briefgegevens & {
  readonly aanvraagOp: Day;
  readonly motivering: string;
  /** Articles on which the rejection rests; at least one. */
  readonly artikelen: readonly string[];
  /** What the applicant said before the decision and what we did with it; `null` when not asked (art. 4:11, 4:12 Awb). */
  readonly zienswijze: string | null;
  /** Advances already paid, in euros; 0 when none. */
  readonly voorschotBetaald: number;
};

const sjabloon = 'afwijzing';

/** The decision that there is no right to benefit. */
export const afwijzing = defineTemplate<AfwijzingData>({
  sjabloon,
  besluit: true,
  onderwerp: () => 'Besluit: wij wijzen uw aanvraag af',
  opbouw: (data) => [
    alinea(
      `Op ${dag(data.aanvraagOp)} hebt u ${regelingNaam(data)} aangevraagd. Wij hebben besloten dat u deze niet krijgt.`,
    ),
    kop('Waarom nemen wij dit besluit?'),
    ...motivering(data),
    ...(data.zienswijze === null
      ? []
      : [kop('Wat hebben wij met uw reactie gedaan?'), ...alineas(data.zienswijze)]),
    ...(data.voorschotBetaald > 0
      ? [
          kop('Het voorschot'),
          alinea(
            `Wij hebben u ${euro(data.voorschotBetaald)} als voorschot betaald. Dat is een lening. Wij kunnen dit bedrag terugvragen (artikel 58, lid 2, onder d, van de Participatiewet). Daarover krijgt u dan een aparte brief.`,
          ),
        ]
      : []),
    kop('Wat kunt u doen?'),
    alinea(...refused(sjabloon, data).vervolg),
    alinea('Hebt u geldzorgen of schulden? Bel ons. Wij kijken dan samen welke hulp er is.'),
    kop('Op welke regels rust dit?'),
    alinea(`Deze regeling staat in ${refused(sjabloon, data).wet}.`),
    lijst(sjabloon, 'artikelen', data.artikelen),
    ...bezwaarclausule(data),
  ],
});
