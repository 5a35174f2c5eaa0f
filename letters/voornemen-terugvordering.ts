import type { Day } from '../law/calendar.ts';
import { type Briefgegevens, defineTemplate } from './letter.ts';
import { alinea, alineas, dag, euro, grondslag, kop, regelingNaam } from './parts.ts';

export type VoornemenTerugvorderingData = Briefgegevens & {
  readonly periodeVanDatum: Day;
  readonly periodeTotDatum: Day;
  /** Euros, gross-up included. */
  readonly bedrag: number;
  /** What happened and how the amount was calculated. */
  readonly motivering: string;
  /** Whether the addressee is the partner who would have to pay as well (art. 59 Pw). */
  readonly alsPartner: boolean;
  /** Last day to react. */
  readonly uiterlijkOp: Day;
};

const sjabloon = 'voornemen-terugvordering';

/** Asks the resident's view before a recovery (art. 4:8 Awb). */
export const voornemenTerugvordering = defineTemplate<VoornemenTerugvorderingData>({
  sjabloon,
  besluit: false,
  onderwerp: (_, zeg) => zeg('onderwerp'),
  opbouw: (data, zeg) => [
    alinea(
      data.alsPartner
        ? zeg('uw-partner-van-toen-of', {
            regeling: regelingNaam(data),
            periodeVanDatum: dag(data.periodeVanDatum),
            periodeTotDatum: dag(data.periodeTotDatum),
          })
        : zeg('u-kreeg-wij-denken-dat', {
            regeling: regelingNaam(data),
            periodeVanDatum: dag(data.periodeVanDatum),
            periodeTotDatum: dag(data.periodeTotDatum),
          }),
      zeg('wij-zijn-van-plan-om', { bedrag: euro(data.bedrag) }),
      data.alsPartner && zeg('u-bent-dan-samen-met'),
      zeg('voordat-wij-besluiten-willen-wij'),
    ),
    kop(zeg('waarom-zijn-wij-dit-van')),
    ...(data.alsPartner ? [alinea(zeg('dit-schreven-wij-ook-aan'))] : []),
    ...alineas(data.motivering),
    kop(zeg('hoe-kunt-u-reageren')),
    alinea(
      zeg('u-kunt-tot-en-met', { uiterlijkOp: dag(data.uiterlijkOp) }),
      zeg('vertel-ons-ook-wat-terugbetalen'),
    ),
    alinea(zeg('reageert-u-niet-dan-besluiten')),
    ...grondslag(sjabloon, [
      'artikel 4:8 van de Algemene wet bestuursrecht (uw reactie vóór het besluit)',
      'artikel 58 van de Participatiewet (terugvordering)',
      ...(data.alsPartner ? ['artikel 59 van de Participatiewet (wie ook moet betalen)'] : []),
    ]),
  ],
});
