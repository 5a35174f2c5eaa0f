import type { Day } from '../law/calendar.ts';
import { type Briefgegevens, defineTemplate } from './letter.ts';
import { alinea, alineas, dag, euro, grondslag, kop, regelingNaam } from './parts.ts';

export type VoornemenBoeteData = Briefgegevens & {
  readonly rapportOpDatum: Day;
  readonly periodeVanDatum: Day;
  readonly periodeTotDatum: Day;
  /** The facts of the report (art. 5:48 Awb). */
  readonly overtreding: string;
  /** What the resident said after hearing that no answer is needed; `null` when nothing that counts. */
  readonly verklaring: string | null;
  /** Euros that a fine cannot be higher than. */
  readonly hoogste: number;
  /** Last day to react. */
  readonly uiterlijkOp: Day;
};

const sjabloon = 'voornemen-boete';

/** The report of a breach with the question for a reaction, before a fine (art. 5:48, 5:50 and 5:53 Awb). */
export const voornemenBoete = defineTemplate<VoornemenBoeteData>({
  sjabloon,
  besluit: false,
  onderwerp: () => 'Wij willen graag uw reactie: u krijgt misschien een boete',
  opbouw: (data) => [
    alinea(
      `U hebt ${regelingNaam(data)} of had die. Wij denken dat u iets niet of te laat aan ons hebt doorgegeven. Dat moet van de wet.`,
      'Wij denken erover om u een boete te geven. Voordat wij besluiten, willen wij weten wat u daarvan vindt.',
    ),
    kop(`Dit staat in ons rapport van ${dag(data.rapportOpDatum)}`),
    alinea(`Het gaat om ${dag(data.periodeVanDatum)} tot en met ${dag(data.periodeTotDatum)}.`),
    ...alineas(data.overtreding),
    ...(data.verklaring === null
      ? []
      : [kop('Wat hebt u hierover eerder gezegd?'), ...alineas(data.verklaring)]),
    kop('Hoe hoog kan de boete zijn?'),
    alinea(
      `Een boete is in uw geval nooit hoger dan ${euro(data.hoogste)}.`,
      'Het kan ook minder zijn, een waarschuwing, of niets. Wij kijken naar wat u te verwijten valt en naar wat u kunt betalen.',
    ),
    kop('U hoeft niet te antwoorden'),
    alinea(
      'U bent niet verplicht om iets over de overtreding te zeggen. Niet in een brief en niet in een gesprek. Dat u zwijgt, gebruiken wij niet tegen u.',
      'U mag iemand meenemen die u helpt, bijvoorbeeld een advocaat. U mag ook vragen om alle stukken te zien.',
    ),
    kop('Hoe kunt u reageren?'),
    alinea(
      `U kunt tot en met ${dag(data.uiterlijkOp)} reageren. Dat mag met een brief, maar u kunt ons ook bellen of langskomen.`,
      'Vertel ons ook als er een reden was waarom u het niet kon doorgeven, of als u een boete niet kunt betalen.',
    ),
    alinea('Reageert u niet? Dan besluiten wij met de gegevens die wij hebben.'),
    ...grondslag(sjabloon, [
      'artikel 17, lid 1, van de Participatiewet (wat u moet doorgeven)',
      'artikel 18a van de Participatiewet (boete)',
      'artikel 5:10a van de Algemene wet bestuursrecht (u hoeft niet te antwoorden)',
      'artikel 5:48 en 5:53 van de Algemene wet bestuursrecht (rapport en uw reactie)',
    ]),
  ],
});
