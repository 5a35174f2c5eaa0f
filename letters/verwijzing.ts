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
  onderwerp: (data, zeg) => zeg('onderwerp', { regeling: regelingNaam(data) }),
  opbouw: (data, zeg) => [
    alinea(
      zeg('op-hebt-u-zich-bij', {
        meldingOp: dag(data.meldingOp),
        regeling: regelingNaam(data),
        uitvoerder: data.uitvoerder,
      }),
    ),
    ...alineas(data.motivering),
    kop(zeg('wat-moet-u-zelf-doen')),
    alinea(
      zeg('vraag-de-regeling-zelf-aan', { uitvoerder: data.uitvoerder }),
      zeg('lukt-het-aanvragen-niet-bel'),
    ),
    ...grondslag(sjabloon, [
      'artikel 2:3 van de Algemene wet bestuursrecht (doorsturen geldt alleen tussen overheden)',
    ]),
  ],
});
