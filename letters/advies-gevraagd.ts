import type { Day } from '../law/calendar.ts';
import { type Briefgegevens, defineTemplate } from './letter.ts';
import { alinea, dag, grondslag, kop, regelingNaam } from './parts.ts';

export type AdviesGevraagdData = Briefgegevens & {
  readonly aanvraagOp: Day;
  /** Whether an advice came before that was not enough to decide on. */
  readonly opnieuw: boolean;
};

const sjabloon = 'advies-gevraagd';

/**
 * Tells that ROZ Twente was asked for advice and that the decision term runs on meanwhile (art. 3:5 Awb; art. 4:15 Awb knows no suspension for
 * advice). The last day stands in the confirmation of receipt, or in a letter about the term; it is not told again.
 */
export const adviesGevraagd = defineTemplate<AdviesGevraagdData>({
  sjabloon,
  besluit: false,
  onderwerp: ({ opnieuw }, zeg) =>
    opnieuw ? zeg('onderwerp') : zeg('wij-hebben-advies-gevraagd-over'),
  opbouw: (data, zeg) => [
    alinea(
      zeg('op-hebt-u-aangevraagd', {
        aanvraagOp: dag(data.aanvraagOp),
        regeling: regelingNaam(data),
      }),
      data.opnieuw ? zeg('roz-twente-gaf-ons-advies') : zeg('wij-hebben-roz-twente-om'),
    ),
    alinea(zeg('het-is-een-advies-wij'), !data.opnieuw && zeg('roz-twente-heeft-van-ons')),
    kop(zeg('wanneer-krijgt-u-ons-besluit')),
    alinea(
      zeg('de-dag-waarop-wij-uiterlijk'),
      zeg('lukt-het-niet-op-tijd'),
      zeg('komt-het-advies-niet-dan'),
    ),
    kop(zeg('wat-kunt-u-doen')),
    alinea(zeg('roz-twente-kan-u-bellen')),
    ...grondslag(sjabloon, [
      'artikel 3:5 en 3:6 van de Algemene wet bestuursrecht (advies)',
      'artikel 4:14 van de Algemene wet bestuursrecht (later beslissen)',
      'artikel 4:15, lid 2, onder b, van de Algemene wet bestuursrecht (de tijd staat stil)',
      'het Besluit bijstandverlening zelfstandigen 2004 (Bbz)',
    ]),
  ],
});
