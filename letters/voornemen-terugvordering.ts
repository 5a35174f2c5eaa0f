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
  onderwerp: () => 'Wij willen graag uw reactie: u kreeg mogelijk te veel geld',
  opbouw: (data) => [
    alinea(
      data.alsPartner
        ? `Uw partner van toen, of u samen, kreeg ${regelingNaam(data)}. Wij denken dat dat van ${dag(data.periodeVanDatum)} tot en met ${dag(data.periodeTotDatum)} te veel was.`
        : `U kreeg ${regelingNaam(data)}. Wij denken dat u van ${dag(data.periodeVanDatum)} tot en met ${dag(data.periodeTotDatum)} te veel hebt gekregen.`,
      `Wij zijn van plan om ${euro(data.bedrag)} van u terug te vragen.`,
      data.alsPartner &&
        'U bent dan samen met uw partner van toen aansprakelijk, ieder voor het hele bedrag.',
      `Voordat wij besluiten, willen wij weten wat u daarvan vindt.`,
    ),
    kop('Waarom zijn wij dit van plan?'),
    ...(data.alsPartner
      ? [
          alinea(
            'Dit schreven wij ook aan uw partner van toen. Met ‘u’ bedoelen wij hier uw partner van toen.',
          ),
        ]
      : []),
    ...alineas(data.motivering),
    kop('Hoe kunt u reageren?'),
    alinea(
      `U kunt tot en met ${dag(data.uiterlijkOp)} reageren. Dat mag met een brief, maar u kunt ons ook bellen of langskomen.`,
      'Vertel ons ook wat terugbetalen voor u betekent. Wij kijken dan of er redenen zijn om minder of niets terug te vragen.',
    ),
    alinea('Reageert u niet? Dan besluiten wij met de gegevens die wij hebben.'),
    ...grondslag(sjabloon, [
      'artikel 4:8 van de Algemene wet bestuursrecht (uw reactie vóór het besluit)',
      'artikel 58 van de Participatiewet (terugvordering)',
      ...(data.alsPartner ? ['artikel 59 van de Participatiewet (wie ook moet betalen)'] : []),
    ]),
  ],
});
