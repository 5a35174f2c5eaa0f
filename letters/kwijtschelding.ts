import { type Briefgegevens, defineTemplate } from './letter.ts';
import { motivering } from './own-words.ts';
import {
  alinea,
  bezwaarclausule,
  euro,
  grondslag,
  kop,
  regelingNaam,
  schuldNaam,
} from './parts.ts';

export type KwijtscheldingData = Briefgegevens & {
  /** Euros that are waived; 0 = the request is refused. */
  readonly kwijtgescholden: number;
  /** Euros still owed afterwards. */
  readonly saldo: number;
  /** Whether the addressee is the partner who has to pay as well (art. 59 Pw). */
  readonly alsPartner: boolean;
  readonly motivering: string;
  readonly artikelen: readonly string[];
};

const sjabloon = 'kwijtschelding';

/** The decision on a waiver (art. 58 lid 7 and 60c Pw), granted or refused. */
export const kwijtschelding = defineTemplate<KwijtscheldingData>({
  sjabloon,
  besluit: true,
  onderwerp: ({ kwijtgescholden }, zeg) =>
    kwijtgescholden > 0 ? zeg('onderwerp') : zeg('besluit-wij-schelden-uw-schuld'),
  opbouw: (data, zeg) => [
    alinea(
      data.alsPartner
        ? schuldNaam(data, 'medeschuld')
        : zeg('u-kreeg-en-moest-geld', { regeling: regelingNaam(data) }),
      data.kwijtgescholden > 0
        ? zeg('daarvan-hoeft-u-niet-meer', { kwijtgescholden: euro(data.kwijtgescholden) })
        : zeg('wij-hebben-gekeken-of-wij'),
      data.saldo > 0
        ? zeg('u-moet-nog-betalen', { saldo: euro(data.saldo) })
        : zeg('u-hoeft-nu-niets-meer'),
    ),
    kop(zeg('waarom-nemen-wij-dit-besluit')),
    ...motivering(data),
    ...grondslag(sjabloon, data.artikelen),
    ...bezwaarclausule(data),
  ],
});
