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
    kop(zeg('waarom-is-uw-uitkering-een')),
    ...alineas(data.redenLening),
    kop(zeg('hoe-betaalt-u-de-lening')),
    alinea(zeg('u-betaalt-nu-nog-niets')),
    ...redenen(data, zeg),
    ...refusedParts(data, zeg),
    ...berekening(data, zeg),
    ...betaling(data, zeg),
    ...verplichtingen(sjabloon, data, zeg),
    ...grondslag(sjabloon, [
      ...GRANT_ARTICLES,
      'artikel 48 en 50 van de Participatiewet (bijstand als lening)',
      ...data.artikelen,
    ]),
    ...bezwaarclausule(data),
  ],
});
