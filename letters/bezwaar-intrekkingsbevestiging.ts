import type { Day } from '../law/calendar.ts';
import { type Briefgegevens, defineTemplate } from './letter.ts';
import { alinea, dag, grondslag, kop, regelingNaam } from './parts.ts';

export type BezwaarIntrekkingsbevestigingData = Briefgegevens & {
  readonly ontvangenOp: Day;
  readonly ingetrokkenOp: Day;
  readonly besluitdatum: Day;
};

const sjabloon = 'bezwaar-intrekkingsbevestiging';

/** Confirms that the objection was withdrawn, in writing or orally at the hearing (art. 6:21 Awb). */
export const bezwaarIntrekkingsbevestiging = defineTemplate<BezwaarIntrekkingsbevestigingData>({
  sjabloon,
  besluit: false,
  onderwerp: () => 'Uw bezwaar is ingetrokken',
  opbouw: (data) => [
    alinea(
      `Op ${dag(data.ontvangenOp)} hebben wij uw bezwaar ontvangen. Op ${dag(data.ingetrokkenOp)} is het ingetrokken. Wij stoppen daarom met de behandeling.`,
      `Ons besluit van ${dag(data.besluitdatum)} over ${regelingNaam(data)} blijft gelden, tenzij wij u daarover iets anders hebben geschreven.`,
    ),
    kop('Klopt dit niet?'),
    alinea(
      'Hebt u uw bezwaar niet ingetrokken? Bel ons dan meteen.',
      'Is de termijn voor bezwaar nog niet voorbij? Dan mag u opnieuw bezwaar maken.',
    ),
    ...grondslag(sjabloon, [
      'artikel 6:21 van de Algemene wet bestuursrecht (intrekken van een bezwaar)',
    ]),
  ],
});
