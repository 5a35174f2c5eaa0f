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
  onderwerp: ({ kwijtgescholden }) =>
    kwijtgescholden > 0
      ? 'Besluit: wij schelden uw schuld kwijt'
      : 'Besluit: wij schelden uw schuld niet kwijt',
  opbouw: (data) => [
    alinea(
      data.alsPartner
        ? schuldNaam(data, 'medeschuld')
        : `U kreeg ${regelingNaam(data)} en moest geld terugbetalen.`,
      data.kwijtgescholden > 0
        ? `Daarvan hoeft u ${euro(data.kwijtgescholden)} niet meer te betalen.`
        : 'Wij hebben gekeken of wij de rest kunnen kwijtschelden. Dat kan niet.',
      data.saldo > 0
        ? `U moet nog ${euro(data.saldo)} betalen.`
        : 'U hoeft nu niets meer te betalen.',
    ),
    kop('Waarom nemen wij dit besluit?'),
    ...motivering(data),
    ...grondslag(sjabloon, data.artikelen),
    ...bezwaarclausule(data),
  ],
});
