import type { Day } from '../law/calendar.ts';
import { type Briefgegevens, defineTemplate } from './letter.ts';
import { alinea, dag, grondslag, kop, regelingNaam } from './parts.ts';

export type HoorzittingUitnodigingData = Briefgegevens & {
  readonly zittingOp: Day;
  /** '10.30 uur'. */
  readonly tijdstip: string;
  /** Where, or how: 'gemeentehuis Denekamp, kamer 2'. */
  readonly plaats: string;
  /** First day on which the file is open, at least a week before (art. 7:4 lid 2 Awb). */
  readonly inzageVanafDatum: Day;
  /** Last day to send papers, ten days before (art. 7:4 lid 1 Awb). */
  readonly stukkenVoor: Day;
  readonly commissie: boolean;
};

const sjabloon = 'hoorzitting-uitnodiging';

/** Invites the objector to be heard, with the days of the file (art. 7:2, 7:4 and 7:13 Awb). */
export const hoorzittingUitnodiging = defineTemplate<HoorzittingUitnodigingData>({
  sjabloon,
  besluit: false,
  onderwerp: () => 'Uitnodiging voor een hoorzitting',
  opbouw: (data) => [
    alinea(
      `U maakte bezwaar tegen een besluit over ${regelingNaam(data)}. Op ${dag(data.zittingOp)} om ${data.tijdstip} kunt u vertellen waarom. De plaats is: ${data.plaats}.`,
      data.commissie
        ? 'U praat met de commissie die ons adviseert. Ook iemand namens het college is uitgenodigd.'
        : 'U praat met iemand die niet bij het besluit betrokken was.',
    ),
    kop('Wat kunt u vooraf doen?'),
    alinea(
      `Wilt u nog papieren sturen? Dat kan tot en met ${dag(data.stukkenVoor)}.`,
      `Vanaf ${dag(data.inzageVanafDatum)} tot de zitting kunt u het dossier lezen. Dat is gratis. Bel ons voor een afspraak. Een kopie kan geld kosten.`,
    ),
    kop('Wie kunt u meenemen?'),
    alinea(
      'U mag iemand meenemen of iemand vragen om het woord voor u te doen.',
      'Ook getuigen en deskundigen mag u meenemen. Hebt u een tolk nodig? Bel ons dan.',
    ),
    kop('Kunt of wilt u niet komen?'),
    alinea(
      'Bel ons dan zo snel mogelijk. Wij kijken of een andere dag kan, of dat u liever telefonisch vertelt wat u vindt.',
      'Komt u niet en horen wij niets? Dan gaan wij verder zonder uw verhaal.',
    ),
    ...grondslag(sjabloon, [
      'artikel 7:2 van de Algemene wet bestuursrecht (horen)',
      'artikel 7:4 van de Algemene wet bestuursrecht (papieren sturen en het dossier lezen)',
      data.commissie
        ? 'artikel 7:13 van de Algemene wet bestuursrecht (adviescommissie)'
        : 'artikel 7:5 van de Algemene wet bestuursrecht (door wie u wordt gehoord)',
    ]),
  ],
});
