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
  onderwerp: (data, zeg) => zeg('onderwerp', { regeling: regelingNaam(data) }),
  opbouw: (data, zeg) => [
    alinea(
      zeg('op-hebt-u-aangevraagd-wij', {
        aanvraagOp: dag(data.aanvraagOp),
        regeling: regelingNaam(data),
        krijgt: granted(data),
        bedragPerMaand: euro(data.bedragPerMaand),
      }),
    ),
    ingang(data, zeg),
    ...redenen(data, zeg),
    ...refusedParts(data, zeg),
    ...berekening(data, zeg),
    ...betaling(data, zeg),
    ...verplichtingen(sjabloon, data, zeg),
    ...grondslag(sjabloon, [...GRANT_ARTICLES, ...data.artikelen]),
    ...bezwaarclausule(data),
  ],
});
