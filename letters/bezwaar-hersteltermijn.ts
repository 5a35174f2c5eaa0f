import type { Day } from '../law/calendar.ts';
import { type Briefgegevens, defineTemplate } from './letter.ts';
import { alinea, dag, grondslag, kop, lijst, regelingNaam } from './parts.ts';

export type BezwaarHersteltermijnData = Briefgegevens & {
  readonly ontvangenOp: Day;
  /** What is missing, at least one: 'waarom u het niet eens bent met het besluit'. */
  readonly ontbreekt: readonly string[];
  /** Last day to send it. */
  readonly uiterlijkOp: Day;
};

const sjabloon = 'bezwaar-hersteltermijn';

/** Asks for what an objection lacks, before it may be declared inadmissible (art. 6:5 and 6:6 Awb). */
export const bezwaarHersteltermijn = defineTemplate<BezwaarHersteltermijnData>({
  sjabloon,
  besluit: false,
  onderwerp: () => 'Uw bezwaar is nog niet compleet',
  opbouw: (data) => [
    alinea(
      `Op ${dag(data.ontvangenOp)} hebben wij uw bezwaar over ${regelingNaam(data)} ontvangen. Wij missen nog iets. Daardoor kunnen wij uw bezwaar nog niet behandelen.`,
    ),
    kop('Wat hebben wij van u nodig?'),
    lijst(sjabloon, 'ontbreekt', data.ontbreekt),
    alinea(
      `Stuur of breng dit uiterlijk op ${dag(data.uiterlijkOp)}. U mag ook langskomen. Wij schrijven dan op wat u vertelt en u zet uw handtekening.`,
      'Lukt het niet op tijd? Bel ons dan vóór die dag.',
    ),
    kop('Wat gebeurt er daarna?'),
    alinea(
      'Krijgen wij het op tijd? Dan gaan wij verder met uw bezwaar.',
      'Krijgen wij het niet op tijd? Dan kunnen wij besluiten dat wij uw bezwaar niet inhoudelijk bekijken.',
      'De dagen dat wij op u wachten, komen bij de tijd die wij hebben om te beslissen.',
    ),
    ...grondslag(sjabloon, [
      'artikel 6:5 van de Algemene wet bestuursrecht (wat er in een bezwaar moet staan)',
      'artikel 6:6 van de Algemene wet bestuursrecht (de tijd om het aan te vullen)',
      'artikel 7:10, lid 2, van de Algemene wet bestuursrecht (onze termijn staat stil)',
    ]),
  ],
});
