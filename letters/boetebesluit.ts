import type { Day } from '../law/calendar.ts';
import { type Briefgegevens, defineTemplate } from './letter.ts';
import { motivering } from './own-words.ts';
import {
  alinea,
  alineas,
  bezwaarclausule,
  dag,
  euro,
  grondslag,
  kop,
  regelingNaam,
} from './parts.ts';

export type BoetebesluitData = Briefgegevens & {
  readonly periodeVanDatum: Day;
  readonly periodeTotDatum: Day;
  /** The breach, as the report tells it (art. 5:52 Awb). */
  readonly overtreding: string;
  /** Euros of the fine. */
  readonly bedrag: number;
  readonly motivering: string;
  /** How the amount was calculated. */
  readonly berekening: string;
  /** What the resident said before the decision; `null` when there was no reaction. */
  readonly zienswijze: string | null;
  readonly artikelen: readonly string[];
};

const sjabloon = 'boetebesluit';

/** The decision to impose a fine: breach, amount, payment term and reasons (art. 18a Pw, art. 5:52 Awb). */
export const boetebesluit = defineTemplate<BoetebesluitData>({
  sjabloon,
  besluit: true,
  onderwerp: () => 'Besluit: u krijgt een boete',
  opbouw: (data) => [
    alinea(
      `U hebt ${regelingNaam(data)} of had die. U gaf iets niet of te laat aan ons door, van ${dag(data.periodeVanDatum)} tot en met ${dag(data.periodeTotDatum)}. Daarom krijgt u een boete van ${euro(data.bedrag)}.`,
    ),
    kop('Wat is er gebeurd?'),
    ...alineas(data.overtreding),
    kop('Waarom nemen wij dit besluit?'),
    ...motivering(data),
    ...(data.zienswijze === null
      ? []
      : [kop('Wat hebben wij met uw reactie gedaan?'), ...alineas(data.zienswijze)]),
    kop('Hoe komen wij aan dit bedrag?'),
    ...alineas(data.berekening),
    kop('Wanneer moet u betalen?'),
    alinea(
      'U hebt zes weken de tijd. Die beginnen op de dag nadat wij deze brief hebben verstuurd.',
      'Krijgt u een uitkering van ons? Dan moeten wij de boete daarmee verrekenen. U houdt altijd genoeg over om van te leven.',
      'Wij bespreken met u hoe dat gaat.',
      `Zet bij een betaling het zaaknummer: ${data.zaaknummer}.`,
    ),
    ...grondslag(sjabloon, [
      ...data.artikelen,
      'artikel 60, lid 4, van de Participatiewet (verrekening)',
      'artikel 5:52 van de Algemene wet bestuursrecht (boetebesluit)',
    ]),
    ...bezwaarclausule(data),
  ],
});
