import type { Day } from '../law/calendar.ts';
import { type Briefgegevens, defineTemplate } from './letter.ts';
import { alinea, alineas, dag, grondslag, kop, regelingNaam } from './parts.ts';

export type VerwijzingData = Briefgegevens & {
  readonly meldingOp: Day;
  /** Who executes the scheme, e.g. 'Stichting Leergeld'. */
  readonly uitvoerder: string;
  readonly motivering: string;
};

const sjabloon = 'verwijzing';

/** Tells who executes a scheme that the three municipalities do not execute together. Nothing of the resident is passed on. */
export const verwijzing = defineTemplate<VerwijzingData>({
  sjabloon,
  besluit: false,
  onderwerp: (data) => `Waar u terechtkunt voor ${regelingNaam(data)}`,
  opbouw: (data) => [
    alinea(
      `Op ${dag(data.meldingOp)} hebt u zich bij ons gemeld voor ${regelingNaam(data)}. Wij voeren deze regeling niet uit. Daarvoor kunt u terecht bij ${data.uitvoerder}.`,
    ),
    ...alineas(data.motivering),
    kop('Wat moet u zelf doen?'),
    alinea(
      `Vraag de regeling zelf aan bij ${data.uitvoerder}. Wij hebben uw gegevens niet doorgegeven.`,
      'Lukt het aanvragen niet? Bel ons. Wij helpen u op weg.',
    ),
    ...grondslag(sjabloon, [
      'artikel 2:3 van de Algemene wet bestuursrecht (doorsturen geldt alleen tussen overheden)',
    ]),
  ],
});
