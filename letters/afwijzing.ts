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
  onderwerp: (_, zeg) => zeg('onderwerp'),
  opbouw: (data, zeg) => [
    alinea(
      zeg('op-hebt-u-aangevraagd-wij', {
        aanvraagOp: dag(data.aanvraagOp),
        regeling: regelingNaam(data),
      }),
    ),
    kop(zeg('waarom-nemen-wij-dit-besluit')),
    ...motivering(data),
    ...(data.zienswijze === null
      ? []
      : [kop(zeg('wat-hebben-wij-met-uw')), ...alineas(data.zienswijze)]),
    ...(data.voorschotBetaald > 0
      ? [
          kop(zeg('het-voorschot')),
          alinea(
            zeg('wij-hebben-u-als-voorschot', { voorschotBetaald: euro(data.voorschotBetaald) }),
          ),
        ]
      : []),
    kop(zeg('wat-kunt-u-doen')),
    alinea(...refused(sjabloon, data).vervolg),
    alinea(zeg('hebt-u-geldzorgen-of-schulden')),
    kop(zeg('op-welke-regels-rust-dit')),
    alinea(zeg('deze-regeling-staat-in', { wet: refused(sjabloon, data).wet })),
    lijst(sjabloon, 'artikelen', data.artikelen),
    ...bezwaarclausule(data),
  ],
});
