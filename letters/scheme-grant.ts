import type { Day } from '../law/calendar.ts';
import { inPayment, redenen } from './grant.ts';
import { type Blok, type Briefgegevens, defineTemplate, type Template } from './letter.ts';
import {
  alinea,
  alineas,
  bezwaarclausule,
  dag,
  euro,
  grondslag,
  kop,
  lijst,
  regelingNaam,
} from './parts.ts';
import { granted, type PartlyGranted, refusedParts } from './refused-part.ts';

/** What the grant of a scheme other than general assistance tells. Euros with two decimals. */
export type SchemeGrantData = Briefgegevens &
  PartlyGranted & {
    readonly aanvraagOp: Day;
    readonly ingangsdatum: Day;
    readonly bedrag: number;
    readonly ritme: 'eenmalig' | 'maandelijks';
    readonly motivering: string;
    /** Why it is a loan; `null` when it is a gift. */
    readonly redenLening: string | null;
    /** Advances paid that are set off with the payment; 0 when none. */
    readonly voorschotBetaald: number;
    /** Duties of this resident beside those of the law. */
    readonly verplichtingen: readonly string[];
    /** Articles on which the decision rests beside those that always do. */
    readonly artikelen: readonly string[];
  };

type Scheme<Data extends SchemeGrantData> = {
  /** Articles on which every grant of the scheme rests. */
  readonly artikelen: readonly string[];
  /** Those on which a loan rests, when the scheme has its own. */
  readonly artikelenLening?: readonly string[];
  /** What follows on the amount, when there is more to tell. */
  readonly vervolg?: (data: Data) => readonly Blok[];
  /** What the law asks of the resident meanwhile. */
  readonly plichten: () => readonly Blok[];
};

const LENING = ['artikel 48 en 51 van de Participatiewet (lening)'];

/** The letter that grants a scheme: how much, how often, why, on which law. */
export const defineSchemeGrant = <Data extends SchemeGrantData = SchemeGrantData>(
  sjabloon: string,
  { artikelen, artikelenLening = LENING, vervolg, plichten }: Scheme<Data>,
): Template<Data> =>
  defineTemplate<Data>({
    sjabloon,
    besluit: true,
    onderwerp: (data) =>
      `Besluit: u krijgt ${regelingNaam(data)}${data.redenLening === null ? '' : ' als lening'}`,
    opbouw: (data) => [
      alinea(
        `Op ${dag(data.aanvraagOp)} hebt u ${regelingNaam(data)} aangevraagd. Wij hebben besloten dat u ${granted(data)}.`,
        data.ritme === 'eenmalig'
          ? `Het gaat om ${euro(data.bedrag)}. Dit bedrag krijgt u één keer. Het besluit geldt vanaf ${dag(data.ingangsdatum)}.`
          : `Het gaat om ${euro(data.bedrag)} per maand, vanaf ${dag(data.ingangsdatum)}.`,
      ),
      ...(vervolg?.(data) ?? []),
      ...loan(data.redenLening),
      ...redenen(data),
      ...refusedParts(data),
      kop('Wanneer krijgt u uw geld?'),
      alinea(
        data.ritme === 'eenmalig'
          ? 'Wij betalen het bedrag zo snel mogelijk.'
          : 'Wij betalen het bedrag elke maand.',
        inPayment(data.voorschotBetaald),
      ),
      ...(data.verplichtingen.length > 0
        ? [kop('Wat verwachten wij van u?'), lijst(sjabloon, 'verplichtingen', data.verplichtingen)]
        : []),
      ...plichten(),
      ...grondslag(sjabloon, [
        ...artikelen,
        ...(data.redenLening === null ? [] : artikelenLening),
        ...data.artikelen,
      ]),
      ...bezwaarclausule(data),
    ],
  });

const loan = (reden: string | null): Blok[] =>
  reden === null
    ? []
    : [
        kop('Waarom krijgt u het als lening?'),
        ...alineas(reden),
        alinea(
          'U moet dit geld terugbetalen. Hoe en wanneer u terugbetaalt, spreken wij met u af.',
        ),
      ];
