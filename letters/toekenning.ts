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
import { alinea, bezwaarclausule, dag, euro, grondslag, regelingNaam } from './parts.ts';
import { granted, refusedParts } from './refused-part.ts';

export type ToekenningData = GrantData;

const sjabloon = 'toekenning';

/** The decision that grants benefit as a gift (art. 11, 19, 40 and 44 Pw). */
export const toekenning = defineTemplate<ToekenningData>({
  sjabloon,
  besluit: true,
  onderwerp: (data) => `Besluit: u krijgt ${regelingNaam(data)}`,
  opbouw: (data) => [
    alinea(
      `Op ${dag(data.aanvraagOp)} hebt u ${regelingNaam(data)} aangevraagd. Wij hebben besloten dat u ${granted(data)}. Uw uitkering is ${euro(data.bedragPerMaand)} netto per maand, met vakantietoeslag.`,
    ),
    ingang(data),
    ...redenen(data),
    ...refusedParts(data),
    ...berekening(data),
    ...betaling(data),
    ...verplichtingen(sjabloon, data),
    ...grondslag(sjabloon, [...GRANT_ARTICLES, ...data.artikelen]),
    ...bezwaarclausule(data),
  ],
});
