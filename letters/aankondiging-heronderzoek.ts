import type { Day } from '../law/calendar.ts';
import { type Briefgegevens, defineTemplate } from './letter.ts';
import { alinea, alineas, dag, grondslag, kop, lijst, regelingNaam } from './parts.ts';

export type AankondigingHeronderzoekData = Briefgegevens & {
  /** Why we look, in a sentence or two. */
  readonly aanleiding: string;
  readonly stukken: readonly string[];
  readonly uiterlijkOp: Day;
  /** Whether a talk is part of it. */
  readonly gesprek: boolean;
};

const sjabloon = 'aankondiging-heronderzoek';

/** Announces a review and asks for what the registers do not tell (art. 17 lid 1 and 53a Pw). */
export const aankondigingHeronderzoek = defineTemplate<AankondigingHeronderzoekData>({
  sjabloon,
  besluit: false,
  onderwerp: () => 'Wij bekijken uw uitkering opnieuw en vragen u om gegevens',
  opbouw: (data) => [
    alinea(
      `U krijgt ${regelingNaam(data)}. Wij bekijken of de uitkering nog past bij uw situatie.`,
      'Dat heet een heronderzoek.',
    ),
    ...alineas(data.aanleiding),
    kop('Wat hebben wij van u nodig?'),
    lijst(sjabloon, 'stukken', data.stukken),
    alinea(
      `Stuur dit uiterlijk op ${dag(data.uiterlijkOp)}. Brengen mag ook.`,
      'Wat wij zelf kunnen opzoeken, vragen wij niet aan u.',
    ),
    ...(data.gesprek
      ? [
          kop('Een gesprek'),
          alinea(
            'Bij dit onderzoek hoort een gesprek. Uw consulent belt u voor een afspraak.',
            'U mag iemand meenemen.',
          ),
        ]
      : []),
    kop('Lukt het niet op tijd?'),
    alinea(
      'Bel ons dan voor die dag. Wij zoeken samen een oplossing.',
      'Horen wij niets, dan kunnen wij de uitkering tijdelijk stopzetten.',
    ),
    ...grondslag(sjabloon, [
      'artikel 17, lid 1, van de Participatiewet (gegevens geven)',
      'artikel 53a van de Participatiewet (onderzoek)',
      'artikel 54, lid 1, van de Participatiewet (opschorten)',
    ]),
  ],
});
