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
  onderwerp: (_, zeg) => zeg('onderwerp'),
  opbouw: (data, zeg) => [
    alinea(
      zeg('u-krijgt-wij-bekijken-of', { regeling: regelingNaam(data) }),
      zeg('dat-heet-een-heronderzoek'),
    ),
    ...alineas(data.aanleiding),
    kop(zeg('wat-hebben-wij-van-u')),
    lijst(sjabloon, 'stukken', data.stukken),
    alinea(
      zeg('stuur-dit-uiterlijk-op-brengen', { uiterlijkOp: dag(data.uiterlijkOp) }),
      zeg('wat-wij-zelf-kunnen-opzoeken'),
    ),
    ...(data.gesprek
      ? [
          kop(zeg('een-gesprek')),
          alinea(zeg('bij-dit-onderzoek-hoort-een'), zeg('u-mag-iemand-meenemen')),
        ]
      : []),
    kop(zeg('lukt-het-niet-op-tijd')),
    alinea(zeg('bel-ons-dan-voor-die'), zeg('horen-wij-niets-dan-kunnen')),
    ...grondslag(sjabloon, [
      'artikel 17, lid 1, van de Participatiewet (gegevens geven)',
      'artikel 53a van de Participatiewet (onderzoek)',
      'artikel 54, lid 1, van de Participatiewet (opschorten)',
    ]),
  ],
});
