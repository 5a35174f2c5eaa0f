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
  onderwerp: () => 'Wij willen graag uw reactie voordat wij besluiten',
  opbouw: (data) => [
    alinea(
      `Op ${dag(data.aanvraagOp)} hebt u ${regelingNaam(data)} aangevraagd. Wij zijn van plan om ${data.voornemen}. Voordat wij besluiten, willen wij weten wat u daarvan vindt.`,
    ),
    kop('Waarom zijn wij dit van plan?'),
    ...alineas(data.motivering),
    kop('Welke gegevens hebben wij gebruikt?'),
    alinea('Deze gegevens zijn anders dan wat u ons hebt verteld:'),
    lijst(sjabloon, 'gegevens', data.gegevens),
    kop('Hoe kunt u reageren?'),
    alinea(
      `U kunt tot en met ${dag(data.uiterlijkOp)} reageren. Dat mag met een brief, maar u kunt ons ook bellen of langskomen.`,
      'Klopt er iets niet? Vertel ons dan wat er anders is, en stuur bewijs mee als u dat hebt.',
    ),
    alinea('Reageert u niet? Dan besluiten wij met de gegevens die wij hebben.'),
    ...grondslag(sjabloon, [
      'artikel 4:7 van de Algemene wet bestuursrecht (uw reactie vóór het besluit)',
      'artikel 4:9 van de Algemene wet bestuursrecht (schriftelijk of mondeling)',
    ]),
  ],
});
