import type { Day } from '../law/calendar.ts';
import { type Briefgegevens, defineTemplate } from './letter.ts';
import { alinea, alineas, dag, grondslag, kop, lijst, regelingNaam } from './parts.ts';

export type ZienswijzeUitnodigingData = Briefgegevens & {
  readonly aanvraagOp: Day;
  /** What the college is about to decide, as the end of 'Wij zijn van plan om …'. */
  readonly voornemen: string;
  /** Why. */
  readonly motivering: string;
  /** The facts that differ from what the applicant told. */
  readonly gegevens: readonly string[];
  /** Last day to react. */
  readonly uiterlijkOp: Day;
};

const sjabloon = 'zienswijze-uitnodiging';

/** Asks the applicant's view before a rejection that rests on facts that differ from his own (art. 4:7 Awb). */
export const zienswijzeUitnodiging = defineTemplate<ZienswijzeUitnodigingData>({
  sjabloon,
  besluit: false,
  onderwerp: (_, zeg) => zeg('onderwerp'),
  opbouw: (data, zeg) => [
    alinea(
      zeg('op-hebt-u-aangevraagd-wij', {
        aanvraagOp: dag(data.aanvraagOp),
        regeling: regelingNaam(data),
        voornemen: data.voornemen,
      }),
    ),
    kop(zeg('waarom-zijn-wij-dit-van')),
    ...alineas(data.motivering),
    kop(zeg('welke-gegevens-hebben-wij-gebruikt')),
    alinea(zeg('deze-gegevens-zijn-anders-dan')),
    lijst(sjabloon, 'gegevens', data.gegevens),
    kop(zeg('hoe-kunt-u-reageren')),
    alinea(
      zeg('u-kunt-tot-en-met', { uiterlijkOp: dag(data.uiterlijkOp) }),
      zeg('klopt-er-iets-niet-vertel'),
    ),
    alinea(zeg('reageert-u-niet-dan-besluiten')),
    ...grondslag(sjabloon, [
      'artikel 4:7 van de Algemene wet bestuursrecht (uw reactie vóór het besluit)',
      'artikel 4:9 van de Algemene wet bestuursrecht (schriftelijk of mondeling)',
    ]),
  ],
});
