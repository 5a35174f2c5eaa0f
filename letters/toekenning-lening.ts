import {
  berekening,
  betaling,
  GRANT_ARTICLES,
  type GrantData,
  ingang,
  redenen,
  verplichtingen,
} from './grant.ts';
import { defineTemplate } from './letter.ts';
import {
  alinea,
  alineas,
  bezwaarclausule,
  dag,
  euro,
  grondslag,
  kop,
  regelingNaam,
} from './parts.ts';
import { granted, refusedParts } from './refused-part.ts';

export type ToekenningLeningData = GrantData & {
  /** Why the benefit is a loan, e.g. the value of the own home; the article comes with `artikelen`. */
  readonly redenLening: string;
};

const sjabloon = 'toekenning-lening';

/** The decision that grants benefit as a loan (art. 48 lid 2 or 50 Pw). */
export const toekenningLening = defineTemplate<ToekenningLeningData>({
  sjabloon,
  besluit: true,
  onderwerp: (data) => `Besluit: u krijgt ${regelingNaam(data)} als lening`,
  opbouw: (data) => [
    alinea(
      `Op ${dag(data.aanvraagOp)} hebt u ${regelingNaam(data)} aangevraagd. Wij hebben besloten dat u ${granted(data)}, als lening. Uw uitkering is ${euro(data.bedragPerMaand)} netto per maand, met vakantietoeslag. U moet dit geld later terugbetalen.`,
    ),
    ingang(data),
    kop('Waarom is uw uitkering een lening?'),
    ...alineas(data.redenLening),
    kop('Hoe betaalt u de lening terug?'),
    alinea(
      'U betaalt nu nog niets terug. Hoe en wanneer u terugbetaalt, spreken wij met u af. Vragen wij zekerheid, zoals een hypotheek op uw huis? Dan krijgt u daarover een aparte brief.',
    ),
    ...redenen(data),
    ...refusedParts(data),
    ...berekening(data),
    ...betaling(data),
    ...verplichtingen(sjabloon, data),
    ...grondslag(sjabloon, [
      ...GRANT_ARTICLES,
      'artikel 48 en 50 van de Participatiewet (bijstand als lening)',
      ...data.artikelen,
    ]),
    ...bezwaarclausule(data),
  ],
});
