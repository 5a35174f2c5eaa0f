import type { Day } from '../law/calendar.ts';
import { type Briefgegevens, defineTemplate } from './letter.ts';
import { alinea, dag, euro, grondslag, kop, regelingNaam } from './parts.ts';

export type VerhaalEindeData = Briefgegevens & {
  /** From this day on nothing more falls due to us. */
  readonly vanafDatum: Day;
  /** The municipality that goes on with the order of the court; `null` = nobody does. */
  readonly andereGemeente: string | null;
  /** Euros that are owed to us and stay owed to us. */
  readonly openstaand: number;
};

const sjabloon = 'verhaal-einde';

/** Tells whoever has to pay that the resident left, and what that means for the payments (art. 62c Pw). */
export const verhaalEinde = defineTemplate<VerhaalEindeData>({
  sjabloon,
  besluit: false,
  onderwerp: (_, zeg) => zeg('onderwerp'),
  opbouw: (data, zeg) => [
    alinea(
      zeg('u-betaalt-elke-maand-mee', { regeling: regelingNaam(data) }),
      zeg('vanaf-hoeft-u-daarom-niets', { vanafDatum: dag(data.vanafDatum) }),
    ),
    ...(data.andereGemeente === null
      ? []
      : [
          kop(zeg('wat-verandert-er-voor-u')),
          alinea(zeg('de-rechter-bepaalde-wat-u', { andereGemeente: data.andereGemeente })),
        ]),
    kop(zeg('moet-u-nog-iets-aan')),
    alinea(
      data.openstaand > 0
        ? zeg('ja-er-staat-nog-open', { openstaand: euro(data.openstaand) })
        : zeg('nee-u-hebt-alles-betaald'),
    ),
    ...grondslag(sjabloon, [
      'artikel 62c van de Participatiewet (verhuizing naar een andere gemeente)',
    ]),
  ],
});
