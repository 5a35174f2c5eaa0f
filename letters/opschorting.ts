import type { Day } from '../law/calendar.ts';
import { type Briefgegevens, defineTemplate } from './letter.ts';
import {
  alinea,
  alineas,
  bezwaarclausule,
  dag,
  grondslag,
  kop,
  lijst,
  regelingNaam,
} from './parts.ts';

export type OpschortingData = Briefgegevens & {
  /** First day of the suspension. */
  readonly vanDatum: Day;
  /** Last day to make up for it. */
  readonly herstelTotDatum: Day;
  readonly ontbreekt: readonly string[];
  readonly motivering: string;
};

const sjabloon = 'opschorting';

/** Suspends the right and invites to make up for the default (art. 54 lid 1 and 2 Pw). */
export const opschorting = defineTemplate<OpschortingData>({
  sjabloon,
  besluit: true,
  onderwerp: () => 'Wij zetten uw uitkering tijdelijk stop',
  opbouw: (data) => [
    alinea(
      `U krijgt ${regelingNaam(data)}. Vanaf ${dag(data.vanDatum)} betalen wij de uitkering tijdelijk niet. U kunt dit nog herstellen.`,
    ),
    kop('Waarom nemen wij dit besluit?'),
    ...alineas(data.motivering),
    kop('Wat moet u doen?'),
    lijst(sjabloon, 'ontbreekt', data.ontbreekt),
    alinea(
      `Doe dit uiterlijk op ${dag(data.herstelTotDatum)}. Dan betalen wij weer, ook over de tijd dat wij niet betaalden, als u daar recht op hebt.`,
    ),
    kop('Wat gebeurt er als u niets doet?'),
    alinea(
      `Dan kunnen wij de uitkering intrekken vanaf ${dag(data.vanDatum)}. U krijgt daarover dan een aparte brief.`,
    ),
    alinea('Kunt u hier niets aan doen, bijvoorbeeld door ziekte? Bel ons meteen.'),
    ...grondslag(sjabloon, [
      'artikel 54, lid 1, van de Participatiewet (opschorten, ten hoogste acht weken)',
      'artikel 54, lid 2, van de Participatiewet (herstellen)',
      'artikel 54, lid 4, van de Participatiewet (intrekken)',
    ]),
    ...bezwaarclausule(data),
  ],
});
