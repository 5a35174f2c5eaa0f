import type { Day } from '../law/calendar.ts';
import { type Briefgegevens, defineTemplate } from './letter.ts';
import { alinea, alineas, dag, grondslag, kop, regelingNaam } from './parts.ts';

export type VoornemenHeronderzoekData = Briefgegevens & {
  /** What we intend, as the end of 'Wij zijn van plan om': 'de uitkering te herzien'. */
  readonly voornemen: string;
  readonly vanDatum: Day;
  readonly motivering: string;
  readonly uiterlijkOp: Day;
};

const sjabloon = 'voornemen-heronderzoek';

/** Asks the resident's view before a decision after a review (art. 4:8 Awb). */
export const voornemenHeronderzoek = defineTemplate<VoornemenHeronderzoekData>({
  sjabloon,
  besluit: false,
  onderwerp: () => 'Wij willen graag uw reactie voordat wij besluiten over uw uitkering',
  opbouw: (data) => [
    alinea(
      `U krijgt ${regelingNaam(data)}. Wij zijn van plan om ${data.voornemen}, vanaf ${dag(data.vanDatum)}.`,
      'Voordat wij besluiten, willen wij weten wat u daarvan vindt.',
    ),
    kop('Waarom zijn wij dit van plan?'),
    ...alineas(data.motivering),
    kop('Hoe kunt u reageren?'),
    alinea(
      `U kunt tot en met ${dag(data.uiterlijkOp)} reageren. Dat mag met een brief, maar u kunt ons ook bellen of langskomen.`,
    ),
    alinea('Reageert u niet? Dan besluiten wij met de gegevens die wij hebben.'),
    ...grondslag(sjabloon, [
      'artikel 4:8 van de Algemene wet bestuursrecht (uw reactie vóór het besluit)',
      'artikel 54 van de Participatiewet (herzien en intrekken)',
    ]),
  ],
});
