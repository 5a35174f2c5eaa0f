import type { Day } from '../law/calendar.ts';
import { type Briefgegevens, defineTemplate } from './letter.ts';
import { alinea, bezwaarclausule, dag, euro, grondslag, kop, regelingNaam } from './parts.ts';

export type VoorschotbeschikkingData = Briefgegevens & {
  /** Day from which the four weeks of art. 52 lid 1 Pw are counted. */
  readonly aanvraagOp: Day;
  /** Which advance this is: 1, 2, … */
  readonly nummer: number;
  /** Euros. */
  readonly bedrag: number;
  /** Euros a month, net, before the percentage. */
  readonly verwachteUitkering: number;
  /** At least 90 or 95, by date (decision table voorschot). */
  readonly percentage: number;
};

const sjabloon = 'voorschotbeschikking';

/** The decision on an advance: an interest-free loan that is set off later (art. 52 Pw). */
export const voorschotbeschikking = defineTemplate<VoorschotbeschikkingData>({
  sjabloon,
  besluit: true,
  onderwerp: () => 'Besluit: u krijgt een voorschot',
  opbouw: (data) => [
    alinea(
      `Op ${dag(data.aanvraagOp)} hebt u ${regelingNaam(data)} aangevraagd. Wij hebben daar nog geen besluit over genomen. Daarom krijgt u nu een voorschot van ${euro(data.bedrag)}.`,
      data.nummer > 1 && `Dit is voorschot ${data.nummer}.`,
    ),
    kop('Hoe komen wij aan dit bedrag?'),
    alinea(
      `Wij denken nu dat uw uitkering ${euro(data.verwachteUitkering)} per maand wordt. Het voorschot is ten minste ${data.percentage}% daarvan. Wij rekenen met wat wij nu van u weten.`,
    ),
    kop('Wat moet u weten over het voorschot?'),
    alinea(
      'Het voorschot is een lening zonder rente. Krijgt u later een uitkering? Dan trekken wij het voorschot daarvan af.',
      'Krijgt u geen uitkering, of trekt u uw aanvraag in? Dan kunnen wij het voorschot terugvragen.',
    ),
    kop('Hoe gaat het verder?'),
    alinea(
      'Duurt ons besluit langer dan vier weken na dit voorschot? Dan krijgt u opnieuw een voorschot. Dat hoeft u niet zelf te vragen.',
      'Aan dit voorschot kunt u niet zien of u een uitkering krijgt.',
    ),
    ...grondslag(sjabloon, [
      'artikel 52 van de Participatiewet (voorschot en verrekening)',
      'artikel 58, lid 2, onder d, van de Participatiewet (terugvragen van een voorschot)',
    ]),
    ...bezwaarclausule(data),
  ],
});
